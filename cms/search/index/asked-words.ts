import { searchKey } from '@/domain/search-key'
import { locales } from '@/i18n/locales'
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

/** What a question may say without meaning it, in the languages of the site, folded. */
const fillers = new Set(
  [
    'the of and in to for on at by a an is are was or with from who whose what where when why which how can i do does did has have',
    'der die das den dem des und von vom für im in zu zur zum mit aus ein eine wer wessen was wie wo wann warum welche hat haben ist sind kann ich',
    'le la les de des du et en au aux un une pour par dans sur l d qui que quoi quel quelle quand comment pourquoi où est sont a ont',
    'el los las del y e o en un una por para con quién quiénes qué cómo cuándo dónde cuál es',
    'في من على عن الى و ما ماذا متى هل هو هي كيف أين لماذا',
    '的 和 与 在 是 谁 有',
    // What everybody here has done.
    'signed unterschrieben unterzeichnet signé firmado firmaron وقع',
  ].flatMap((words) => words.split(' ').map((word) => searchKey(word))),
)

/** Characters within a run that only join words or only ask: 德国的党 is about 德国 and 党, 有哪些组织 about 组织. */
const joining = /(?<=\p{sc=Han})的(?=\p{sc=Han})|[为為]?什[么麼]|哪些|怎[么麼]|[谁誰]是/gu

/** An abbreviation spelt with spaces: M L P D. */
const spelled = /^\s*\p{L}(?:\s+\p{L})+\s*$/u

/** An address that was pasted, whole or without its host: what goes before its path, the path, what comes after. */
const address = new RegExp(
  String.raw`(?<!\S)((?:https?://[^\s/?#]+|www\.[^\s/?#]+)?(?:/(?:${locales.join('|')})(?![^\s/?#]))?)(/[^\s?#]*)([?#]\S*)?`,
  'giu',
)

const blank = (text: string): string => ' '.repeat(text.length)

/** A question without what only leads to its words, each of which stays in its place. */
const bare = (question: string): string => {
  const path = question.replace(
    address,
    (_, before: string, words: string, after = '') => blank(before) + words + blank(after),
  )
  const text = path.replace(joining, blank)
  return /[\p{L}\p{N}]/u.test(text) ? text : question
}

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
 * or spaces as one word; an address by the words of its path.
 */
export const askedWords = (question: string): AskedWord[] => {
  const query = bare(spelled.test(question) ? question.replace(/\s/gu, '') : question)
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
    const written = query.slice(start, end)
    const isOptional = kept.length > 1 && (fillers.has(searchKey(written)) || isLetter(each))
    words.set(term, {
      term,
      written,
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
