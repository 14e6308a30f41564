import { BrokenFile } from '../broken-file'

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

const escapes = new Map(
  Object.entries(letters).flatMap(([letter, character]) =>
    letter === "'" ? [] : [[character, `\\${letter}`] as const],
  ),
)

/** Writes text as it stands between the quotes of a PO file: C's escapes, other control characters in octal digits. */
export const escapePo = (text: string): string =>
  text.replace(
    /[\\"]|\p{Cc}/gu,
    (character) =>
      escapes.get(character) ??
      (character < '\x80'
        ? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
        : character),
  )

const numbered = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2}))/y

/** The bytes that stand as numbers from a place on, and where they end. */
const numbersAt = (text: string, begin: number): { bytes: number[]; end: number } => {
  const bytes: number[] = []
  let end = begin
  for (;;) {
    numbered.lastIndex = end
    const [whole, octal, hexadecimal] = numbered.exec(text) ?? []
    if (whole === undefined) return { bytes, end }
    bytes.push(octal ? Number.parseInt(octal, 8) & 0xff : Number.parseInt(hexadecimal ?? '', 16))
    end += whole.length
  }
}

/** Numbers stand for bytes in the file's own charset; in one with wide units, which have none, in UTF-8. */
const decoderOf = (charset: string): TextDecoder =>
  new TextDecoder(charset.startsWith('utf-16') ? 'utf-8' : charset, {
    fatal: true,
    ignoreBOM: true,
  })

/** Reads what stands between the quotes of a PO file; throws `BrokenFile` for an escape that C does not know. */
export const unescapePo = (text: string, line: number, charset: string): string => {
  let read = ''
  let at = 0
  for (;;) {
    const slash = text.indexOf('\\', at)
    if (slash < 0) return read + text.slice(at)
    read += text.slice(at, slash)
    const { bytes, end } = numbersAt(text, slash)
    const letter = text.charAt(slash + 1)
    const broken = () => new BrokenFile('escape', line, { escape: `\\${letter}` })
    if (bytes.length > 0) {
      try {
        read += decoderOf(charset).decode(Uint8Array.from(bytes))
      } catch {
        throw broken()
      }
      at = end
    } else {
      const character = Object.hasOwn(letters, letter) ? letters[letter] : undefined
      if (character === undefined) throw broken()
      read += character
      at = slash + 2
    }
  }
}
