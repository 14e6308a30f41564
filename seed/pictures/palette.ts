/** The few colours of every drawing: ink, its lighter tone, paper, its shade, and one accent. */
export const palette = {
  ink: '#14213d',
  wash: '#3a4a70',
  paper: '#f4ecdd',
  shade: '#e3d5bb',
  vermilion: '#d8402a',
} as const

/** A whole drawing in SVG, rendered at four fifths of its units; without text, so that it looks the same with whatever fonts a server has. */
export const drawing = (width: number, height: number, background: string, ...shapes: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 0.8}" height="${height * 0.8}"><rect width="${width}" height="${height}" fill="${background}"/>${shapes.join('')}</svg>`
