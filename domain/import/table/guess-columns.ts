import { findDate } from '../entry/read-date'
import { statedPlace } from '../place/stated-country'
import { numberOf } from '../text/clean-text'
import { isAbbreviationPhrase } from '../words/abbreviation'
import { soundsEnglish } from '../words/english'
import { soundsLikeOrganization } from '../words/organization-words'
import { isRole, looksLikePerson } from '../words/person-words'
import type { ColumnRole } from './column'

type Column = readonly string[]

const share = (column: Column, is: (cell: string) => boolean): number =>
  column.length ? column.filter(is).length / column.length : 0

/** The number in a cell ("12", "12.", "№ 12"), null when there is none. */
export const numberIn = (cell: string): number | null =>
  numberOf(/^(?:№|#|N[o°ºr]\.?)?\s*(\p{Nd}{1,7})\s*[.):]?$/iu.exec(cell.trim())?.[1] ?? '')

const tests: readonly (readonly [ColumnRole, (cell: string) => boolean])[] = [
  ['number', (cell) => numberIn(cell) !== null],
  ['email', (cell) => /^\S+@\S+\.\S+$/.test(cell)],
  ['website', (cell) => /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/i.test(cell)],
  ['date', (cell) => cell.length < 30 && findDate(cell) !== null],
  ['country', (cell) => statedPlace(cell) !== null],
  ['abbreviation', (cell) => isAbbreviationPhrase(cell) && !/\s\p{Lu}\p{Ll}+\s/u.test(cell)],
]

const plainRole = (column: Column): ColumnRole | null => {
  const said = column.filter((cell) => cell !== '')
  if (said.length === 0) return 'unknown'
  return tests.find(([, is]) => share(said, is) >= 0.7)?.[0] ?? null
}

const isForeignTo = (one: Column, other: Column): boolean => {
  const sum = (column: Column) =>
    column.reduce((total, cell) => total + (cell ? soundsEnglish(cell) : 0), 0)
  return sum(one) < 0 && sum(other) > 0
}

const textRoles = (columns: readonly Column[]): ColumnRole[] => {
  const [first = [], second = []] = columns
  const said = second.filter(Boolean)
  if (columns.length === 1) return ['name']
  if (isForeignTo(first, second)) return ['nativeName', 'name']
  if (isForeignTo(second, first)) return ['name', 'nativeName']
  if (
    share(first.filter(Boolean), looksLikePerson) > 0.5 &&
    share(said, (cell) => isRole(cell) || soundsLikeOrganization(cell)) > 0.3
  )
    return ['name', ...columns.slice(1).map((): ColumnRole => 'affiliation')]
  const isTown =
    said.length > 0 &&
    share(said, (cell) => cell.split(/\s+/).length <= 2 && !soundsLikeOrganization(cell)) > 0.8
  if (isTown && share(first, soundsLikeOrganization) > 0.3) return ['name', 'city']
  return ['name']
}

/** What the columns of a table without a head are, as far as what stands in them tells. */
export const guessColumns = (rows: readonly (readonly string[])[]): ColumnRole[] => {
  const width = Math.max(...rows.map((cells) => cells.length), 0)
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ''))
  const seen = new Set<ColumnRole>()
  const roles = columns.map((column): ColumnRole | null => {
    const role = plainRole(column)
    if (role === null || role === 'unknown') return role
    if (seen.has(role)) return 'unknown'
    seen.add(role)
    return role
  })
  const texts = roles.flatMap((role, at) => (role === null ? [at] : []))
  // Names may be abbreviations all of them: then these are the names.
  if (texts.length === 0)
    return roles.map((role) => (role === 'abbreviation' ? 'name' : (role ?? 'unknown')))
  const told = textRoles(texts.map((at) => columns[at] ?? []))
  return roles.map((role, at) => role ?? told[texts.indexOf(at)] ?? 'unknown')
}
