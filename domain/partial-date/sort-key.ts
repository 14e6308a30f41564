import { earliest, latest } from './bounds'
import type { PartialDate } from './partial-date'

/**
 * A text whose plain binary order is the order in time, the same on SQLite and on MongoDB: the first day that the date
 * can mean, then the last, so that of two dates that begin together the shorter one stands first (`2002-01-01`, `2002-01`,
 * `2002`, `200X`). A start that is open or unknown comes before all days, such an end after all. Qualifiers do not count.
 */
export function sortKey(date: PartialDate): string {
  return `${earliest(date) ?? '0000-00-00'}/${latest(date) ?? '9999-99-99'}`
}
