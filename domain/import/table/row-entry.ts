import { isCountryCode } from '@/domain/country/country'
import { isLanguageTag } from '@/domain/language-tag/language-tag'
import { searchKey } from '@/domain/search-key'
import type { DoubtCode, ImportEntry } from '../entry'
import { findDate } from '../entry/read-date'
import { type Known, readEntry } from '../entry/read-entry'
import { segmentsOf } from '../entry/take-country'
import { type StatedPlace, statedPlace } from '../place/stated-country'
import type { Context } from '../text/item'
import { sectionNamed } from '../words/section-words'
import type { ColumnRole } from './column'
import { numberIn } from './guess-columns'
import type { Row } from './split-rows'

type Cells = Partial<Record<ColumnRole, string>>

const cellsByRole = (columns: readonly ColumnRole[], row: Row): Cells => {
  const cells: Cells = {}
  for (const [at, role] of columns.entries()) {
    const cell = (row.cells[at] ?? '').replace(/\s*\n\s*/g, ' ').trim()
    if (cell) cells[role] = cells[role] ? `${cells[role]}, ${cell}` : cell
  }
  return cells
}

const placeIn = (cell: string): StatedPlace & { city?: string } => {
  if (isCountryCode(cell.toUpperCase()) && cell.length === 2)
    return { country: cell.toUpperCase() as StatedPlace['country'] & string } as StatedPlace
  const whole = statedPlace(cell)
  if (whole) return whole
  const segments = segmentsOf(cell)
  const last = segments.length > 1 ? statedPlace(segments.at(-1) ?? '') : null
  if (last) return { ...last, city: segments.slice(0, -1).join(', ') }
  return { countryLabel: cell, doubt: true }
}

const kindIn = (cell: string): Known['kind'] | undefined => {
  const section = sectionNamed(cell)
  if (section?.kind) return section.kind
  const key = searchKey(cell)
  if (/^(?:person|individual|einzel|personne|persona|个人|個人|فرد|شخص)/u.test(key)) return 'person'
  return /^(?:organi|union|party|ngo|verband|syndicat|sindicato|组织|團體|团体|منظمه)/u.test(key)
    ? 'organization'
    : undefined
}

const namesIn = (cells: Cells): { name: string; nativeName?: string } => {
  const person = [cells.firstName, cells.lastName].filter(Boolean).join(' ')
  const name = cells.name ?? person
  if (cells.translation && (name || cells.nativeName))
    return { name: cells.translation, nativeName: cells.nativeName ?? name }
  if (name)
    return cells.nativeName && cells.nativeName !== name
      ? { name, nativeName: cells.nativeName }
      : { name }
  return { name: cells.translation ?? cells.nativeName ?? '' }
}

const knownIn = (cells: Cells, doubts: DoubtCode[]): Known => {
  const place = cells.country ? placeIn(cells.country) : {}
  if ('doubt' in place && place.doubt) doubts.push('country-uncertain')
  const date = cells.date ? findDate(cells.date) : null
  if (date?.doubtful || (cells.date && !date)) doubts.push('date-uncertain')
  if (cells.email) doubts.push('email-left-out')
  const isPerson = Boolean(cells.firstName || cells.lastName)
  const kind = (cells.kind ? kindIn(cells.kind) : undefined) ?? (isPerson ? 'person' : undefined)
  const city = cells.city ?? ('city' in place ? place.city : undefined)
  const affiliation = [cells.role, cells.affiliation].filter(Boolean).join(', ')
  const { nativeName } = namesIn(cells)
  return {
    ...(cells.abbreviation ? { abbreviation: cells.abbreviation } : {}),
    ...(place.country ? { country: place.country } : {}),
    ...(cells.countryLabel
      ? { countryLabel: cells.countryLabel }
      : place.countryLabel
        ? { countryLabel: place.countryLabel }
        : {}),
    ...(city ? { city } : {}),
    ...(kind ? { kind } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(date ? { date: date.date } : {}),
    ...(cells.website
      ? { website: /^https?:/i.test(cells.website) ? cells.website : `https://${cells.website}` }
      : {}),
    ...(nativeName ? { nativeName } : {}),
    ...(isLanguageTag(cells.language) ? { nativeLanguage: cells.language as string } : {}),
  }
}

/** Reads one row of a table, once it is known what its columns are; what headings above it say goes with it. */
export const rowEntry = (
  columns: readonly ColumnRole[],
  row: Row,
  context: Context = {},
): ImportEntry => {
  const cells = cellsByRole(columns, row)
  const doubts: DoubtCode[] = cells.unknown ? ['column-unknown'] : []
  const known = knownIn(cells, doubts)
  const number = cells.number ? numberIn(cells.number) : null
  const { name } = namesIn(cells)
  const item = { text: name, lines: row.lines, context, doubts, ...(number ? { number } : {}) }
  const entry = readEntry(item, known)
  // Who stands with a function or an employer is a person, unless the name says otherwise.
  return known.affiliation && entry.doubts.includes('kind-uncertain')
    ? readEntry(item, { ...known, kind: 'person' })
    : entry
}
