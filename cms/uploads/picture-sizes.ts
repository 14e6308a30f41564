import type { ImageSize } from 'payload'
import { fallbackWidth, pictureCrops, pictureWidths } from '@/domain/picture-sizes'

type Format = NonNullable<ImageSize['formatOptions']>

const avif: Format = { format: 'avif', options: { quality: 55, effort: 3 } }
const webp: Format = { format: 'webp', options: { quality: 78 } }

const unlisted = {
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
} satisfies Partial<ImageSize>

const whole = (name: string, width: number, formatOptions?: Format): ImageSize => ({
  ...unlisted,
  name,
  width,
  fit: 'inside',
  withoutEnlargement: true,
  ...(formatOptions ? { formatOptions } : {}),
})

const crop = (
  name: string,
  size: { width: number; height: number },
  formatOptions?: Format,
): ImageSize => ({ ...unlisted, ...size, name, ...(formatOptions ? { formatOptions } : {}) })

/**
 * What every picture is kept in. Whole pictures are never enlarged: a narrower one gives the size at its own width. Crops have
 * their exact shape, and are left out where the picture is smaller than they are both ways.
 */
export const pictureSizes: ImageSize[] = [
  ...pictureWidths.flatMap((width) => [
    whole(`w${width}Avif`, width, avif),
    whole(`w${width}Webp`, width, webp),
  ]),
  whole(`w${fallbackWidth}`, fallbackWidth),
  crop('cardAvif', pictureCrops.card, avif),
  crop('cardWebp', pictureCrops.card, webp),
  crop('card', pictureCrops.card),
  crop('share', pictureCrops.share),
]
