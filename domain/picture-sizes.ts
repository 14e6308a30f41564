/** The widths in CSS pixels that every picture is kept in, as far as it is wide enough: `w320Avif`, `w320Webp` and so on. */
export const pictureWidths = [320, 640, 960, 1600] as const

/** The width whose JPEG or PNG serves browsers that read neither AVIF nor WebP; it is named `w960`. */
export const fallbackWidth = 960

/** The crops round the focal point: `card` (also `cardAvif`, `cardWebp`) in lists, `share` in link previews. */
export const pictureCrops = {
  card: { width: 720, height: 480 },
  share: { width: 1200, height: 630 },
} as const
