/** The longest quotation: words of a script that parts them, or characters of Chinese and Japanese, which has about two to a word. */
export const quotationLimit = { words: 150, characters: 300 } as const

export type ExcerptLength = { words: number; characters: number }

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The length of a text: each Chinese and Japanese character counts as one, all else by words, also in scripts without spaces. */
export function excerptLength(text: string): ExcerptLength {
  const characters = text.match(eastAsian)?.length ?? 0
  const rest = segmenter.segment(text.replace(eastAsian, ' '))
  const words = [...rest].filter(({ isWordLike }) => isWordLike).length
  return { words, characters }
}

/** Whether an excerpt is no longer than a quotation may be; in a mixed text each script uses up its share of the limit. */
export function isWithinQuotationLimit(text: string): boolean {
  const { words, characters } = excerptLength(text)
  return words * quotationLimit.characters + characters * quotationLimit.words <= fullShare
}

const fullShare = quotationLimit.words * quotationLimit.characters
