import sharp from 'sharp'

const inkOf = async (picture: Buffer) => {
  const { data, info } = await sharp(picture)
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const isInked = (x: number, y: number) => (data[y * info.width + x] ?? 0) > 100
  const columns = Array.from({ length: info.width }, (_, x) => x)
  const rows = Array.from({ length: info.height }, (_, y) => y)
  return {
    isInked,
    columns: columns.filter((x) => rows.some((y) => isInked(x, y))),
    rows: rows.filter((y) => columns.some((x) => isInked(x, y))),
  }
}

/** Whether a picture is the empty box that is drawn where there is no glyph: inked all around, and nothing inside. */
export const isBox = async (picture: Buffer): Promise<boolean> => {
  const { isInked, columns, rows } = await inkOf(picture)
  const [left = 0, right = 0] = [columns[0], columns.at(-1)]
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)]
  const middle = Math.floor((top + bottom) / 2)
  const sides = [
    columns.filter((x) => isInked(x, top)).length / columns.length,
    columns.filter((x) => isInked(x, bottom)).length / columns.length,
    rows.filter((y) => isInked(left, y)).length / rows.length,
    rows.filter((y) => isInked(right, y)).length / rows.length,
  ]
  const isHollow = columns.filter((x) => isInked(x, middle)).length < 0.7 * columns.length
  return isHollow && Math.min(...sides) > 0.9
}
