import type { Match, Term } from './desk-api'

/** Something that can be put in by one key: a whole translation in the place of what is there, or a term at the cursor. */
export type Offer = { text: string; isWhole: boolean }

const mostByKey = 9

/** What the numbers 1 to 9 put in, in the order in which it is listed: matches, a text kept from a conflict, terms. */
export const offersOf = (
  matches: readonly Match[],
  spare: string | undefined,
  terms: readonly Term[],
): Offer[] =>
  [
    ...matches.map(({ msgstr }) => ({ text: msgstr, isWhole: true })),
    ...(spare ? [{ text: spare, isWhole: true }] : []),
    ...terms.flatMap((term) => writtenAs(term).map((text) => ({ text, isWhole: false }))),
  ].slice(0, mostByKey)

/** How a term is to be written in the translation; one that is not translated stays as it is. */
export const writtenAs = ({ term, doNotTranslate, translations }: Term): readonly string[] =>
  doNotTranslate ? [term] : translations

/** A term that stands in the source several times is listed once. */
export const distinctTerms = (terms: readonly Term[]): Term[] => {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const name = `${term.term}\n${writtenAs(term).join('\n')}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
