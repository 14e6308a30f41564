import { type Term, termsIn } from '../words/terms'

/**
 * A word of a question: the term to look for, and whether a text can do without it. Two characters that may belong to two
 * words (圳工 in 深圳工会) are `between` those before and after: a text that has both can do without them.
 */
export type AskedWord = {
  term: string
  written: string
  isOptional: boolean
  isWhole: boolean
  between: [before: string, after: string] | null
}

/** What a question may say without meaning it, in the languages of the site, as stems. */
const fillers = new Set(
  [
    'the of and in to for on at by a an is are was or with from who what where which how can i do does did has have',
    'der die das den dem des und von vom für im in zu zur zum mit aus ein eine wer was wie wo welche hat haben ist sind kann ich',
    'le la les de des du et en au aux un une pour par dans sur l d qui que quoi quel quelle comment est sont a ont',
    'el los las del y e o en un una por para con quien que como cual es son ha han',
    'في من على عن الى و ما ماذا هل هو هي كيف اين',
    '的 和 与 在 是',
    // What everybody here has done.
    'signed unterschrieben unterzeichnet signé firmado firmaron وقع',
  ].flatMap((words) => words.split(' ').flatMap((word) => termsIn(word).map(({ term }) => term))),
)

/** Two characters of which one only joins words, or which only ask: 德国的党 is about 德国, 有哪些组织 about 组织. */
const joins = /^(?:的.|.的|什么|哪些|怎么|.哪|些.|.什|么.|.怎)$/u

/** An abbreviation spelt with spaces: M L P D. */
const spelled = /^\s*\p{L}(?:\s+\p{L})+\s*$/u

/** The scheme and the host of an address that was pasted: readers mean the page. */
const host = /\bhttps?:\/\/[^\s/]+/giu

/** The most words of a question that are looked for. */
const most = 12

/** A single letter beside other words, such as what an apostrophe leaves, or initials with dots. */
const isLetter = ({ term, is }: Term): boolean => is === 'word' && [...term].length === 1

const isWithin = (outer: Term) => (term: Term) =>
  term !== outer && term.start >= outer.start && term.end <= outer.end

/** The terms without what only repeats others: the ends of runs, and abbreviations beside their parts. */
const withoutRepeats = (terms: readonly Term[]): Term[] => {
  const pairEnds = new Set(terms.flatMap(({ is, end }) => (is === 'pair' ? [end] : [])))
  const dotted = terms.filter(
    (term) => term.is === 'joined' && terms.filter(isWithin(term)).every(isLetter),
  )
  return terms.filter((term) => {
    if (term.is === 'tail') return !pairEnds.has(term.end)
    if (term.is === 'joined') return dotted.includes(term)
    return !dotted.some((whole) => isWithin(whole)(term))
  })
}

/**
 * The words of a question. A run of characters without spaces is looked for by its twos; an abbreviation written with dots
 * as one word.
 */
export const askedWords = (written: string): AskedWord[] => {
  const asked = spelled.test(written) ? written.replace(/\s/gu, '') : written
  const path = asked.replace(host, (found) => ' '.repeat(found.length))
  const query = /\p{L}/u.test(path) ? path : asked
  const kept = withoutRepeats(termsIn(query))
  const words = new Map<string, AskedWord>()
  const pairBeside = (at: number): string | null =>
    kept[at]?.is === 'pair' ? (kept[at]?.term ?? null) : null
  for (const [at, each] of kept.entries()) {
    const { term, start, end, is } = each
    const before = (kept[at - 1]?.end ?? 0) > start ? pairBeside(at - 1) : null
    const after =
      (kept[at + 1]?.start ?? Number.POSITIVE_INFINITY) < end ? pairBeside(at + 1) : null
    const between: AskedWord['between'] =
      is === 'pair' && before !== null && after !== null ? [before, after] : null
    const isOptional = kept.length > 1 && (fillers.has(term) || joins.test(term) || isLetter(each))
    words.set(term, {
      term,
      written: query.slice(start, end),
      isOptional,
      isWhole: is === 'pair',
      between,
    })
  }
  const all = [...words.values()].slice(0, most)
  return all.every(({ isOptional }) => isOptional)
    ? all.map((word) => ({ ...word, isOptional: false }))
    : all
}
