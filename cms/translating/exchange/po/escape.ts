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

const numbered = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2}))/g

/** Numbers stand for bytes in the file's own charset. */
const characters = (run: string, charset: string): string => {
  const bytes = [...run.matchAll(numbered)].map(([, octal, hexadecimal]) =>
    octal ? Number.parseInt(octal, 8) & 0xff : Number.parseInt(hexadecimal ?? '0', 16),
  )
  // Wide units cannot be told byte by byte: files in them mean UTF-8.
  const narrow = charset.startsWith('utf-16') ? 'utf-8' : charset
  return new TextDecoder(narrow, { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes))
}

/** Reads what stands between the quotes of a PO file; throws `BrokenFile` for an escape that C does not know. */
export const unescapePo = (text: string, line: number, charset: string): string =>
  text.replace(
    /((?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}))+)|\\(.?)/gsu,
    (written, run: string | undefined, letter: string) => {
      if (run === undefined) {
        const character = Object.hasOwn(letters, letter) ? letters[letter] : undefined
        if (character === undefined) throw new BrokenFile('escape', line, { escape: written })
        return character
      }
      try {
        return characters(run, charset)
      } catch {
        throw new BrokenFile('escape', line, { escape: written })
      }
    },
  )
