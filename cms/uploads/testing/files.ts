import { crc32 } from 'node:zlib'

/** The smallest PDF, with something more in its catalogue. */
export const paper = (more = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R ${more}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  )

/** The beginning of an old Office file whose main stream has this name. */
export const wordDocument = (stream = 'WordDocument'): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(`Root Entry\0${stream}\0`, 'utf16le'),
    Buffer.alloc(512),
  ])

const local = (name: string, data: Buffer): Buffer => {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(crc32(data), 14)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt32LE(data.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), data])
}

/** An archive of these texts, stored without compression and without a directory: enough to be told by its content. */
export const zipOf = (files: Record<string, string>): Buffer =>
  Buffer.concat([
    ...Object.entries(files).map(([name, text]) => local(name, Buffer.from(text))),
    Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
  ])
