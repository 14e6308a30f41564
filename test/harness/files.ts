import sharp from 'sharp'
import type { UploadedFile } from './rest'

/** A small picture of one colour. */
export const picture = async (name = 'picture.png'): Promise<UploadedFile> => ({
  name,
  type: 'image/png',
  data: new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
      .png()
      .toBuffer(),
  ),
})

/** The smallest file that counts as a PDF. */
export const paper = (name = 'paper.pdf'): UploadedFile => ({
  name,
  type: 'application/pdf',
  data: new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 0\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
})
