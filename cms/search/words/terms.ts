import { stem } from '@/domain/search/stem'
import { searchKey } from '@/domain/search-key'
import { foldCharacter } from './one-character'

/**
 * A word as it is indexed, and where it stands in the text as it is written (UTF-16 units). A `pair` is two characters of
 * a script without spaces, a `tail` the last one of a run, `joined` an abbreviation as one word beside its parts.
 */
export type Term = {
  term: string
  start: number
  end: number
  is: 'word' | 'pair' | 'tail' | 'joined'
}

const part = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]`
const unspacedScripts = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
const unspaced = `[${unspacedScripts.map((script) => `\\p{scx=${script}}`).join('')}]`
const word = new RegExp(`((?:(?=${part})${unspaced})+)|((?:(?!${unspaced})${part})+)`, 'gu')

/** A character with the voicing marks that half-width kana carry behind them. */
const oneCharacter = /.[\u3099\u309a\uff9e\uff9f]*/gu

/** Signs that hold an abbreviation together: AFL-CIO, P.C.C.-M, PC/ML. */
const joint = /^[-.’'/&·•‐–]$/u
const longestJoined = 40

/** The characters of a text in a script without spaces, by twos; the last one alone too, so that each begins a term. */
const bigrams = (text: string, at: number): Term[] => {
  const terms: Term[] = []
  let before: Term | null = null
  let start = at
  for (const [character] of text.matchAll(oneCharacter)) {
    const folded = foldCharacter(character)
    const end = start + character.length
    if (before) terms.push({ term: before.term + folded, start: before.start, end, is: 'pair' })
    before = { term: folded, start, end, is: 'tail' }
    start = end
  }
  return before ? [...terms, before] : terms
}

const plain = /^[a-z0-9]+$/i

const foldedWord = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : searchKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** The words that are held together by signs, as one: what is written AFL-CIO is looked for as AFLCIO too. */
const joinedOf = (chain: readonly Term[]): Term[] => {
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last || chain.length < 2) return []
  const term = chain.map((each) => each.term).join('')
  return term.length > longestJoined
    ? []
    : [{ term: stem(term), start: first.start, end: last.end, is: 'joined' }]
}

/**
 * The terms of a text: words folded and cut to their stems, characters by twos where a script sets no spaces (Chinese,
 * Japanese, Korean, Thai …), and abbreviations with signs in them also as one word.
 */
export const termsIn = (text: string): Term[] => {
  const terms: Term[] = []
  let chain: Term[] = []
  for (const found of text.matchAll(word)) {
    const [whole, characters] = found
    const start = found.index
    const before = chain.at(-1)
    if (before && !joint.test(text.slice(before.end, start))) {
      terms.push(...joinedOf(chain))
      chain = []
    }
    if (characters !== undefined) terms.push(...bigrams(characters, start))
    else {
      const folded = foldedWord(whole)
      if (folded === '') continue
      const end = start + whole.length
      terms.push({ term: stem(folded), start, end, is: 'word' })
      chain.push({ term: folded, start, end, is: 'word' })
    }
  }
  return [...terms, ...joinedOf(chain)]
}
