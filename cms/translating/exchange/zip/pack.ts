import { Zip, ZipDeflate } from 'fflate'

/** A file to be packed. */
export type PackedFile = { name: string; text: string }

/** Packs files into an archive as they come, and gives its bytes piece by piece: one file at a time is in memory. */
export async function* packed(files: AsyncIterable<PackedFile>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(pieces)
    pieces = []
    return bytes
  }
  for await (const { name, text } of files) {
    const file = new ZipDeflate(name)
    zip.add(file)
    file.push(new TextEncoder().encode(text), true)
    yield taken()
  }
  zip.end()
  yield taken()
}
