/** The few colours of every drawing: ink, its lighter tone, paper, its shade, and one accent. */
export const palette = {
  ink: '#14213d',
  wash: '#3a4a70',
  paper: '#f4ecdd',
  shade: '#e3d5bb',
  vermilion: '#d8402a',
} as const

/**
 * A whole drawing in SVG that is rendered `width` pixels wide, whatever the units of its shapes; without text, so that it
 * looks the same with whatever fonts a server has.
 */
export const drawing = (
  width: number,
  [right, bottom]: readonly [number, number],
  background: string,
  ...shapes: string[]
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" width="${width}" height="${(width * bottom) / right}"><rect width="${right}" height="${bottom}" fill="${background}"/>${shapes.join('')}</svg>`

/** The pixels of a wide picture, which shares and cards are cropped from. */
export const wide = 1200

/** The pixels of a mark, which is shown small. */
export const small = 400
