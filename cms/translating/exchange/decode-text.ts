import { BrokenFile } from './broken-file'

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

const decoderOf = (charset: string, line: number): TextDecoder => {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    throw new BrokenFile('charset', line, { charset })
  }
}

const decodes = (decoder: TextDecoder, bytes: Uint8Array): boolean => {
  try {
    decoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The first line whose bytes are none of the charset; in those with wide units the line is not told. */
const badLine = (bytes: Uint8Array, decoder: TextDecoder): number | null => {
  if (decoder.encoding.startsWith('utf-16')) return null
  let [line, start] = [1, 0]
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end
    if (!decodes(decoder, bytes.subarray(start, stop))) return line
    start = stop + 1
    line += 1
  }
  return null
}

/**
 * The text of a file: by its byte order mark, else in the charset that `declared` finds in its beginning (read as Latin
 * letters), else in UTF-8, which ASCII is part of. Throws `BrokenFile` where the charset is unknown, or with the line
 * whose bytes it does not have: no character is ever replaced.
 */
export const decodeText = (
  bytes: Uint8Array,
  declared: (beginning: string) => { charset: string; line: number } | null,
): { text: string; charset: string } => {
  const mark = marks.find((known) => known.bytes.every((byte, index) => bytes[index] === byte))
  const latin = new TextDecoder('latin1')
  const said = mark ? null : declared(latin.decode(bytes.subarray(0, 20_000)))
  const named = mark?.charset ?? said?.charset.toLowerCase() ?? 'utf-8'
  const charset = /^(charset|(us-)?ascii|ansi_x3\.4-1968)$/.test(named) ? 'utf-8' : named
  const decoder = decoderOf(charset, said?.line ?? 1)
  try {
    return { text: decoder.decode(bytes), charset }
  } catch {
    throw new BrokenFile('bytes', badLine(bytes, decoder), { charset })
  }
}
