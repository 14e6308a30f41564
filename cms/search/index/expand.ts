import type { AskedWord } from './asked-words'
import type { Postings, TermIndex } from './term-index'

/** A term that answers to a word of the question, and how well, up to 1. */
type Expansion = { term: string; postings: Postings; likeness: number }

/** A word of the question with the terms that answer to it: itself, what it `isMisspelt` for, or what it is made of. */
export type ExpandedWord = AskedWord & {
  expansions: Expansion[]
  isMisspelt: boolean
  isInParts: boolean
}

const mostBeginnings = 300

/** How many words of a question may be slips, and how many terms each of them may be a slip for: to look for them is dear. */
const mostSlips = 4
const mostAlike = 100

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

const canBeSlip = ({ term, isWhole }: AskedWord): boolean =>
  !(isWhole || /\d/.test(term) || term.length < 3)

/** The fewest letters of a part that a longer word may be made of, and how much of the word the part has to be. */
const shortestHead = 4
const shortestTail = 5
const leastShare = 0.4

/**
 * The known words that an unknown one begins and ends with, the longest of each: what compounds are made of
 * (Streikrecht), and what adjectives of countries begin with (peruanisch).
 */
const partsOf = (index: TermIndex, term: string): Expansion[] => {
  const longest = (lengths: number, part: (length: number) => string, likeness: number) => {
    for (let length = term.length - 1; length >= lengths; length -= 1) {
      const postings = index.get(part(length))
      if (postings) return [{ term: part(length), postings, likeness }]
    }
    return []
  }
  const share = Math.ceil(term.length * leastShare)
  return [
    ...longest(Math.max(shortestHead, share), (length) => term.slice(0, length), 0.4),
    ...longest(Math.max(shortestTail, share), (length) => term.slice(-length), 0.35),
  ]
}

/** What a word may be a slip for; of one that is known, only small slips are thought of. */
const misspelt = (index: TermIndex, { term }: AskedWord, isKnown: boolean): Expansion[] => {
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
  const all = close.length > 0 || isKnown || term.length < 6 ? close : near(2)
  return all.sort((one, other) => other.likeness - one.likeness).slice(0, mostAlike)
}

/**
 * Gives the terms that answer to each word of a question: the word itself and what begins with it; where there is none, or
 * where `isLenient` asks for it, also what it may be a slip for: of the four longest words at most, first of those that are
 * nowhere. What is no slip either is taken apart. Each term is looked for once, however often this is asked.
 */
export const expansionsOf = (index: TermIndex, words: readonly AskedWord[]) => {
  const looked = words.map((word) => ({ word, right: spelt(index, word) }))
  const slips = new Map<AskedWord, Expansion[]>()
  const suspects = looked
    .filter(({ word }) => canBeSlip(word))
    .sort(
      (one, other) =>
        Number(one.right.length > 0) - Number(other.right.length > 0) ||
        other.word.term.length - one.word.term.length,
    )
    .slice(0, mostSlips)
  const wrongOf = (word: AskedWord, isKnown: boolean): Expansion[] => {
    const wrong = slips.get(word) ?? misspelt(index, word, isKnown)
    slips.set(word, wrong)
    return wrong
  }
  const isSuspect = new Set(suspects.map(({ word }) => word))
  return (isLenient: boolean): ExpandedWord[] =>
    looked.map(({ word, right }) => {
      const isTried = isSuspect.has(word) && (right.length === 0 || isLenient)
      const wrong = isTried ? wrongOf(word, right.length > 0) : []
      const isUnknown = isTried && right.length === 0 && wrong.length === 0
      const parts = isUnknown ? partsOf(index, word.term) : []
      return {
        ...word,
        expansions: [...right, ...wrong, ...parts],
        isMisspelt: right.length === 0 && wrong.length > 0,
        isInParts: parts.length > 0,
      }
    })
}
