import type { AskedWord } from './asked-words'
import type { Postings, TermIndex } from './term-index'

/** A term that answers to a word of the question, and how well, up to 1. */
export type Expansion = { term: string; postings: Postings; likeness: number }

/** A word of the question with the terms that answer to it. */
export type ExpandedWord = AskedWord & { expansions: Expansion[]; isMisspelt: boolean }

const mostBeginnings = 300

const spelt = (index: TermIndex, { term, isWhole }: AskedWord): Expansion[] => {
  const exact = index.get(term)
  const same = exact ? [{ term, postings: exact, likeness: 1 }] : []
  const isNumber = /^\d+$/.test(term)
  const isShort = term.length < 2 && /\p{sc=Latn}|\d/u.test(term)
  if (isWhole || isNumber || isShort) return same
  const longer = index.startingWith(term, mostBeginnings).map(([longerTerm, postings]) => ({
    term: longerTerm,
    postings,
    likeness: 0.3 + (0.5 * term.length) / longerTerm.length,
  }))
  return [...same, ...longer]
}

/** The word with each two neighbouring letters changed over, the commonest slip of fingers. */
const swapped = (term: string): string[] =>
  Array.from({ length: Math.max(0, term.length - 1) }, (_, at) => {
    const [one, other] = [term[at] ?? '', term[at + 1] ?? '']
    return term.slice(0, at) + other + one + term.slice(at + 2)
  }).filter((other) => other !== term)

const misspelt = (index: TermIndex, { term, isWhole }: AskedWord): Expansion[] => {
  if (isWhole || /\d/.test(term) || term.length < 3) return []
  const turned = swapped(term).flatMap((other) => {
    const postings = index.get(other)
    return postings ? [{ term: other, postings, likeness: 0.5 }] : []
  })
  if (term.length < 4) return turned
  const near = (distance: number): Expansion[] =>
    index.alike(term, distance).map(([like, postings, off]) => ({
      term: like,
      postings,
      likeness: (like[0] === term[0] ? 0.55 : 0.4) / off,
    }))
  const close = [...turned, ...near(1)]
  return close.length > 0 || term.length < 6 ? close : near(term.length > 8 ? 3 : 2)
}

/**
 * The terms that answer to each word: the word itself and what begins with it; where there is none, or where `isLenient`
 * asks for it, also what it may be a slip for.
 */
export const expand = (
  index: TermIndex,
  words: readonly AskedWord[],
  isLenient: boolean,
): ExpandedWord[] =>
  words.map((word) => {
    const right = spelt(index, word)
    const wrong = right.length === 0 || isLenient ? misspelt(index, word) : []
    return {
      ...word,
      expansions: [...right, ...wrong],
      isMisspelt: right.length === 0 && wrong.length > 0,
    }
  })
