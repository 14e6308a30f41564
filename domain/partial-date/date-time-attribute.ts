import { digits, isoDate } from './calendar'
import type { PartialDate } from './partial-date'

/**
 * The value for `<time datetime>` (HTML, "date-time strings": `YYYY`, `YYYY-MM` or `YYYY-MM-DD`), shortened to what is
 * known. Null where HTML has no true value, and the element must go without `<time>`: intervals, decades, centuries,
 * seasons, and dates that are uncertain or approximate, since a machine would take them for facts.
 */
export function dateTimeAttribute(date: PartialDate): string | null {
  if (date.kind === 'interval' || date.qualifier !== null) return null
  if (date.precision === 'year') return digits(date.year, 4)
  if (date.precision !== 'month' && date.precision !== 'day') return null
  if (date.month === null) return digits(date.year, 4)
  if (date.precision === 'day' && date.day !== null) {
    return isoDate(date.year, date.month, date.day)
  }
  return isoDate(date.year, date.month, 1).slice(0, 'YYYY-MM'.length)
}
