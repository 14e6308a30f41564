import { daysInMonth, isoDate } from './calendar'
import type { PartialDate, Season, SingleDate } from './partial-date'

const firstMonthOf: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/**
 * The first day (`YYYY-MM-DD`) that the date can mean, or null when its start is open or unknown. Seasons are counted
 * in whole months of the northern half of the world (spring is March to May); the winter of a year begins in its December.
 */
export function earliest(date: PartialDate): string | null {
  if (date.kind === 'interval') {
    return typeof date.start === 'string' ? null : earliest(date.start)
  }
  switch (date.precision) {
    case 'season':
      return isoDate(date.year, firstMonthOf[date.season], 1)
    case 'month':
      return isoDate(date.year, date.month ?? 1, 1)
    case 'day':
      return isoDate(date.year, date.month ?? 1, date.day ?? 1)
    default:
      return isoDate(date.year, 1, 1)
  }
}

/** The last day (`YYYY-MM-DD`) that the date can mean, or null when its end is open or unknown. */
export function latest(date: PartialDate): string | null {
  if (date.kind === 'interval') return typeof date.end === 'string' ? null : latest(date.end)
  switch (date.precision) {
    case 'century':
      return isoDate(date.year + 99, 12, 31)
    case 'decade':
      return isoDate(date.year + 9, 12, 31)
    case 'year':
      return isoDate(date.year, 12, 31)
    case 'season':
      return lastDayOfSeason(date)
    case 'month':
      return lastDayOfMonth(date.year, date.month ?? 12)
    case 'day':
      if (date.month === null) return isoDate(date.year, 12, 31)
      return date.day === null
        ? lastDayOfMonth(date.year, date.month)
        : isoDate(date.year, date.month, date.day)
  }
}

function lastDayOfSeason({ year, season }: SingleDate & { precision: 'season' }): string {
  if (season !== 'winter') return lastDayOfMonth(year, firstMonthOf[season] + 2)
  return year === 9999 ? isoDate(9999, 12, 31) : lastDayOfMonth(year + 1, 2)
}

function lastDayOfMonth(year: number, month: number): string {
  return isoDate(year, month, daysInMonth(year, month))
}
