import type { PartialDate, SingleDate } from '@/domain/partial-date/partial-date'

/** A date as CSL-JSON writes it (CSL 1.0.2): parts as far as they are known, or words where parts would say too much. */
export type CslDate =
  | { 'date-parts': number[][]; season?: number; circa?: true }
  | { literal: string }

const seasons = { spring: 1, summer: 2, autumn: 3, winter: 4 } as const

/** Year, month and day as far as they are known; null for spans of years, which are no date. */
const partsOf = (date: SingleDate): number[] | null => {
  switch (date.precision) {
    case 'century':
    case 'decade':
      return null
    case 'month':
      return date.month === null ? [date.year] : [date.year, date.month]
    case 'day':
      if (date.month === null) return [date.year]
      return date.day === null ? [date.year, date.month] : [date.year, date.month, date.day]
    default:
      return [date.year]
  }
}

const isPlainEnd = (date: SingleDate): boolean =>
  date.qualifier === null && date.precision !== 'season'

const rangeOf = (date: PartialDate): number[][] | null => {
  if (date.kind !== 'interval') return null
  const { start, end } = date
  if (typeof start === 'string' || typeof end === 'string') return null
  const [first, last] = [partsOf(start), partsOf(end)]
  const isPlain = isPlainEnd(start) && isPlainEnd(end) && first?.length === last?.length
  return isPlain && first && last ? [first, last] : null
}

/** Whether a date is as certain and exact as a date can be: a day, month or year that nobody doubts. */
export const isPlainDate = (date: PartialDate): boolean =>
  date.kind === 'date' && isPlainEnd(date) && partsOf(date) !== null && !hasUnknownPart(date)

const hasUnknownPart = (date: SingleDate): boolean =>
  (date.precision === 'month' && date.month === null) ||
  (date.precision === 'day' && (date.month === null || date.day === null))

/**
 * A partial date (EDTF) in CSL-JSON, no more certain than it is: what is uncertain or approximate is `circa`; decades,
 * centuries and open spans are given in `words`, since CSL has no other way to say them.
 */
export const cslDate = (date: PartialDate, words: string): CslDate => {
  const range = rangeOf(date)
  if (range) return { 'date-parts': range }
  const parts = date.kind === 'date' ? partsOf(date) : null
  if (date.kind !== 'date' || !parts) return { literal: words }
  return {
    'date-parts': [parts],
    ...(date.precision === 'season' ? { season: seasons[date.season] } : {}),
    ...(date.qualifier === null ? {} : { circa: true as const }),
  }
}
