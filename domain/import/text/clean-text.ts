/** Marks the place where a word processor allowed a word to break: the word is one, whatever stands there. */
export const softBreak = '\u00ad'

const bulletGlyphs = /^(\s*)[\ue000-\uf8ff](?=\s|\S)/gmu

/**
 * The text as a person sees it: one kind of line end, plain spaces, no invisible signs but those that hostile names are
 * told by (overrides of direction stay, so that they are refused later and not quietly mended).
 */
export const cleanText = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\v|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\u00ad(?!\s*\n)/g, '')
    .replace(bulletGlyphs, '$1•')
    .replace(/[\ue000-\uf8ff]/gu, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u061c\u2060\ufeff]/g, '')

/** The digits of a text in those of ASCII, whatever script they are written in; null when it is no number. */
export const numberOf = (digits: string): number | null => {
  let value = 0
  for (const digit of digits.normalize('NFKC')) {
    const point = digit.codePointAt(0) ?? 0
    if (!/\p{Nd}/u.test(digit)) return null
    // In every script the ten digits stand together, the zero at a multiple of sixteen or six past it.
    let zero = point
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1
    value = value * 10 + (point - zero)
  }
  return digits && value < 10_000_000 ? value : null
}
