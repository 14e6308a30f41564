import { stringify } from 'csv-stringify/sync'
import { locales } from '@/i18n/locales'
import type { WrittenTerm } from '../term-file'
import { asCell } from './formula'

const columns = ['term', 'language', 'part_of_speech', 'do_not_translate', 'note', ...locales]

const recordOf = (term: WrittenTerm): string[] =>
  [
    term.term,
    term.language,
    term.partOfSpeech ?? '',
    term.doNotTranslate ? 'yes' : 'no',
    term.note ?? '',
    ...locales.map((locale) =>
      term.translations
        .filter((translation) => translation.locale === locale)
        .map((translation) => translation.term)
        .join('\n'),
    ),
  ].map(asCell)

/**
 * The glossary as a table (RFC 4180, UTF-8 with the mark that spreadsheets look for): a row for each term, a column for each
 * language; several translations stand on lines of their own in a cell. Nothing in it is run as a formula.
 */
export const writeCsv = (terms: readonly WrittenTerm[]): string =>
  stringify([columns, ...terms.map(recordOf)], { bom: true, record_delimiter: '\r\n' })
