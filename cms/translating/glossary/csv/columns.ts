import type { Locale } from '@/i18n/locales'
import { siteLocale } from '../site-locale'
import { BrokenTermFile } from '../term-file'

/** What the columns of a table are, by their place. */
export type Columns = {
  term: number
  /** Where the language of the term stands, or the one that all terms have. */
  language: number | Locale
  partOfSpeech: number | null
  doNotTranslate: number | null
  note: number | null
  translations: ReadonlyMap<number, Locale>
}

const names = {
  term: ['term', 'source', 'source_term'],
  language: ['language', 'lang', 'source_language'],
  partOfSpeech: ['part_of_speech', 'pos', 'partofspeech'],
  doNotTranslate: ['do_not_translate', 'dnt', 'untranslatable', 'donottranslate'],
  note: ['note', 'comment', 'description', 'definition'],
}

/**
 * What the first line of a table says of its columns. A table of languages alone has its terms in the first one. Throws where
 * it names no terms, or not in which language they are.
 */
export const columnsOf = (head: readonly string[]): Columns => {
  const named = head.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const placeOf = (wanted: readonly string[]): number | null => {
    const place = named.findIndex((name) => wanted.includes(name))
    return place < 0 ? null : place
  }
  const known = Object.values(names).flat()
  const translations = new Map<number, Locale>()
  head.forEach((cell, place) => {
    const locale = known.includes(named[place] ?? '') ? null : siteLocale(cell)
    if (locale) translations.set(place, locale)
  })
  const [firstLanguage] = translations
  const rest = {
    partOfSpeech: placeOf(names.partOfSpeech),
    doNotTranslate: placeOf(names.doNotTranslate),
    note: placeOf(names.note),
    translations,
  }
  const [term, language] = [placeOf(names.term), placeOf(names.language)]
  if (term !== null && language !== null) return { ...rest, term, language }
  if (term !== null || !firstLanguage) throw new BrokenTermFile('no-columns', 1)
  translations.delete(firstLanguage[0])
  return { ...rest, term: firstLanguage[0], language: firstLanguage[1] }
}
