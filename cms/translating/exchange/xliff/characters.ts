/** What XML 1.0 has no way to write: most control characters, halves of characters, two that are none. */
const impossible = /[\ufffe\uffff]|(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}/gu

const hexadecimal = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

const marked = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** Writes text into an element of XLIFF: what XML cannot hold becomes `<cp hex="001B"/>`, as the standard has it. */
export const xmlContent = (text: string): string =>
  marked(text).replace(impossible, (character) => `<cp hex="${hexadecimal(character)}"/>`)

/** Writes text where no element can stand, in attributes and notes: what XML cannot hold becomes `\u{1B}`. */
export const xmlPlain = (text: string): string =>
  marked(
    text
      .replaceAll('\\', '\\\\')
      .replace(impossible, (character) => `\\u{${hexadecimal(character)}}`),
  )
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')

/** Reads what `xmlPlain` wrote, once the parser has taken XML's own marks off. */
export const readPlain = (text: string): string =>
  text.replace(/\\(?:(\\)|u\{([0-9A-F]{1,6})\})/g, (_, backslash?: string, code?: string) =>
    backslash ? backslash : characterOf(code ?? ''),
  )

/** The character of a code point in hexadecimal digits; none for what is no code point. */
export const characterOf = (digits: string): string => {
  const code = Number.parseInt(digits, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
