import { searchKey } from '../search-key'
import { type FoundTerm, placesOf } from './glossary/find-terms'
import type { GlossaryTerm } from './glossary/glossary-term'
import { expressionsIn, prepare, preparedFor } from './glossary/prepared-terms'
import { visibleText } from './glossary/words'

/** A term of the glossary in a text, and how it is translated; `start` and `end` are UTF-16 units of the text, tags counted. */
export type TermHit = {
  term: string
  start: number
  end: number
  doNotTranslate: boolean
  translations: string[]
  partOfSpeech: string | null
  note: string | null
}

/**
 * Finds the terms of a glossary in a text (plain or tagged) of the language `from`, in the order of the text, with what they
 * are called in `to`. Whole words count, whatever their case, with common endings (English, German, French, Spanish)
 * and with Arabic prefixes; terms in Chinese, Japanese or Thai wherever their characters stand; abbreviations in
 * capitals only in capitals. Where terms overlap the longest is taken; several entries for the same words are all given.
 */
export function termsIn(
  text: string,
  from: string,
  to: string,
  terms: readonly GlossaryTerm[],
): TermHit[] {
  return longestOf(placesOf(text, from, preparedFor(terms, from))).map(
    ({ prepared: { entry, expression }, start, end }) => ({
      term: expression,
      start,
      end,
      doNotTranslate: entry.doNotTranslate,
      translations: expressionsIn(entry, to),
      partOfSpeech: entry.partOfSpeech,
      note: entry.note,
    }),
  )
}

function longestOf(found: readonly FoundTerm[]): FoundTerm[] {
  const heldBy = new Map<number, string>()
  const byLength = found.toSorted(
    (one, other) => other.prepared.length - one.prepared.length || one.start - other.start,
  )
  return byLength
    .filter(({ start, end }) => {
      const range = `${start} ${end}`
      for (let at = start; at < end; at += 1) if ((heldBy.get(at) ?? range) !== range) return false
      for (let at = start; at < end; at += 1) heldBy.set(at, range)
      return true
    })
    .sort((one, other) => one.start - other.start)
}

/**
 * Tells whether a translation has a term in it, with the tolerance of `termsIn` and also inside a longer word, as
 * compounds and endings have it.
 */
export function holdsTerm(text: string, language: string, term: string): boolean {
  const sought = searchKey(term)
  if (sought.length >= 4 && searchKey(visibleText(text)).includes(sought)) return true
  const entry: GlossaryTerm = {
    term,
    language,
    partOfSpeech: null,
    doNotTranslate: false,
    note: null,
    translations: [],
  }
  return placesOf(text, language, prepare([entry], language)).length > 0
}
