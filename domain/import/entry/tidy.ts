const around = /^[\s"“”„»«*_,;،؛]+|[\s"“”„»«*_,;،؛、，；|]+$/gu

/** Whether quotation marks at both ends of a text belong to each other. */
const quoted = /^["“„«]([^"“”„«»]*)["”»]$/u

/** A text without emphasis, without signs that part it from the next entry, and with single spaces unless gaps are kept. */
export const tidied = (text: string, keepsGaps = false): string => {
  const plain = text.replace(/\*\*|__/g, '').trim()
  const inner = quoted.exec(plain)?.[1] ?? plain
  const isQuotedInside = /["“”„»«]/u.test(inner)
  const trimmed = isQuotedInside
    ? inner.replace(/^[\s*_,;،؛]+|[\s*_,;،؛、，；|]+$/gu, '')
    : inner.replace(around, '')
  const ended = trimmed.replace(/(?<=[\p{Ll}\p{Lo}]{3}|[)）])[.。]$/u, '')
  return keepsGaps ? ended : ended.replace(/\s+/g, ' ').trim()
}
