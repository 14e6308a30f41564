/** Scripts that set no space between words: there each character counts, as translators are paid for it. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const tags = /<\/?\d+\/?>/g

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Counts the words of a text in a language (BCP 47), numbers included and tags of rich text left out; of Chinese and
 * Japanese it counts the characters.
 */
export function countWords(text: string, language: string): number {
  const plain = text.replace(tags, ' ')
  const characters = plain.match(unspaced)?.length ?? 0
  const rest = characters > 0 ? plain.replace(unspaced, ' ') : plain
  let words = 0
  for (const { isWordLike } of segmenterOf(language).segment(rest)) if (isWordLike) words += 1
  return characters + words
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  const segmenter = known ?? new Intl.Segmenter(language, { granularity: 'word' })
  if (!known) segmenters.set(language, segmenter)
  return segmenter
}
