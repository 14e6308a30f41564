import type { File } from 'payload'
import sharp from 'sharp'

/** Renders a drawing as a PNG file of the given name. */
export const pictureFile = async (name: string, svg: string): Promise<File> => {
  const data = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()
  return { data, mimetype: 'image/png', name, size: data.byteLength }
}
