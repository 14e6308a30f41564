import type { Found, Marked } from '@/domain/search/answer'
import type { ExpandedWord } from '../index/expand'
import { termsIn } from '../words/terms'

const textOf = ({ pieces }: Marked): string => pieces.map(({ text }) => text).join('')

/** How a word is spelt in what was found: taken from what readers are shown, never from the index. */
const spelling = (word: ExpandedWord, texts: readonly string[]): string | null => {
  const best = [...word.expansions].sort((one, other) => other.likeness - one.likeness)
  for (const { term } of best)
    for (const text of texts) {
      const found = termsIn(text).find((each) => each.term === term)
      if (found) return text.slice(found.start, found.end)
    }
  return null
}

/** A question with its misspelt words as they are spelt in what was found, or null where nothing is to be said. */
export const suggestionFor = (
  query: string,
  words: readonly ExpandedWord[],
  found: readonly Found[],
): string | null => {
  const texts = found.flatMap(({ title, names, snippet, context }) =>
    [title, ...names, snippet, context].flatMap((marked) => (marked ? [textOf(marked)] : [])),
  )
  let better = query
  for (const word of words.filter(({ isMisspelt }) => isMisspelt)) {
    const right = spelling(word, texts)
    if (right !== null) better = better.replace(word.written, right)
  }
  return better === query ? null : better
}
