import { CsvError, parse } from 'csv-parse/sync'
import { partsOfSpeech } from '@/domain/translation/desk/state'
import type { Locale } from '@/i18n/locales'
import { siteLocale } from '../site-locale'
import {
  BrokenTermFile,
  longestNote,
  longestTerm,
  oneLine,
  type ReadTerm,
  type RefusalCode,
  someLines,
  type TermFile,
} from '../term-file'
import { type Columns, columnsOf } from './columns'
import { fromCell } from './formula'

type Parsed = { record: string[]; info: { lines: number } }

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** The sign that parts the cells of a first line: the one that it has most of. */
const delimiterOf = (text: string): string => {
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  return [',', ';', '\t'].reduce((best, sign) =>
    count(line, sign) > count(line, best) ? sign : best,
  )
}

const recordsOf = (text: string): Parsed[] => {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relaxColumnCount: true,
    }) as unknown as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as { lines?: unknown }
    throw new BrokenTermFile('not-csv', typeof lines === 'number' ? lines : null, error.code)
  }
}

const answers: Readonly<Record<string, boolean>> = {
  ...{ '': false, no: false, false: false, '0': false },
  ...{ yes: true, true: true, '1': true, x: true },
}

const linesIn = (cell: string): string[] =>
  cell
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')

const readRow = (
  columns: Columns,
  record: readonly string[],
  line: number,
): ReadTerm | RefusalCode => {
  const cell = (place: number): string => fromCell(record[place] ?? '')
  const term = oneLine(cell(columns.term))
  if (term === '') return 'no-term'
  const language =
    typeof columns.language === 'number' ? siteLocale(cell(columns.language)) : columns.language
  if (!language) return 'unknown-language'
  const read: ReadTerm = { line, term, language, otherNames: [], translations: new Map() }
  if (columns.partOfSpeech !== null) {
    const asked = cell(columns.partOfSpeech).trim().toLowerCase()
    const found = partsOfSpeech.find((part) => part.toLowerCase() === asked)
    if (asked !== '' && !found) return 'part-of-speech'
    read.partOfSpeech = found ?? null
  }
  if (columns.doNotTranslate !== null) {
    const answer = answers[cell(columns.doNotTranslate).trim().toLowerCase()]
    if (answer === undefined) return 'do-not-translate'
    read.doNotTranslate = answer
  }
  if (columns.note !== null) read.note = someLines(cell(columns.note)) || null
  const translations = new Map<Locale, string[]>()
  for (const [place, locale] of columns.translations) translations.set(locale, linesIn(cell(place)))
  const isTooLong =
    [term, ...[...translations.values()].flat()].some(({ length }) => length > longestTerm) ||
    (read.note?.length ?? 0) > longestNote
  return isTooLong ? 'too-long' : { ...read, translations }
}

/**
 * Reads a table of terms: cells parted by commas, semicolons or tabs, columns in any order. A column that is there speaks for
 * itself, an empty cell too; of columns that are not there nothing is said. Throws `BrokenTermFile` for what is no table.
 */
export const readCsv = (text: string): TermFile => {
  const [head, ...rows] = recordsOf(text)
  const columns = columnsOf(head?.record ?? [])
  const file: TermFile = { terms: [], refused: [] }
  let before = head?.info.lines ?? 1
  for (const { record, info } of rows) {
    const line = before + 1
    before = Math.max(info.lines, line)
    if (record.every((cell) => cell.trim() === '')) continue
    const read = readRow(columns, record, line)
    if (typeof read === 'string')
      file.refused.push({ line, term: oneLine(record[columns.term] ?? ''), code: read })
    else file.terms.push(read)
  }
  return file
}
