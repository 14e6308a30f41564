import { digits } from './calendar'
import {
  type IntervalEnd,
  type PartialDate,
  qualifierOfSign,
  type SingleDate,
  seasonOfNumber,
} from './partial-date'

/** The EDTF text of a date: what parsePartialDate reads back as the same date. */
export function writePartialDate(date: PartialDate): string {
  if (date.kind === 'date') return writeSingle(date)
  return `${writeEnd(date.start)}/${writeEnd(date.end)}`
}

function writeEnd(end: IntervalEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : writeSingle(end)
}

function writeSingle(date: SingleDate): string {
  return `${writeBody(date)}${keyOf(qualifierOfSign, date.qualifier)}`
}

function writeBody(date: SingleDate): string {
  const year = digits(date.year, 4)
  switch (date.precision) {
    case 'century':
      return `${year.slice(0, 2)}XX`
    case 'decade':
      return `${year.slice(0, 3)}X`
    case 'year':
      return year
    case 'season':
      return `${year}-${keyOf(seasonOfNumber, date.season)}`
    case 'month':
      return `${year}-${twoDigits(date.month)}`
    case 'day':
      return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`
  }
}

function twoDigits(value: number | null): string {
  return value === null ? 'XX' : digits(value, 2)
}

function keyOf(table: Record<string, string>, value: string | null): string {
  return Object.keys(table).find((key) => table[key] === value) ?? ''
}
