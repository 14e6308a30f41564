/** What the `?`, `~` and `%` of EDTF say about a date. */
type Qualifier = 'uncertain' | 'approximate' | 'both'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** What a single date says before its qualifier. */
export type DateBody =
  | { precision: 'century' | 'decade' | 'year'; year: number }
  | { precision: 'season'; year: number; season: Season }
  | { precision: 'month'; year: number; month: number | null }
  | { precision: 'day'; year: number; month: number; day: number | null }
  | { precision: 'day'; year: number; month: null; day: null }

/**
 * One date of EDTF level 1. `year` is the first year of a century or decade (`20XX` → 2000); a `month` or `day` that is
 * null was written `XX`.
 */
export type SingleDate = DateBody & { kind: 'date'; qualifier: Qualifier | null }

/** An end of an interval: a date, `..` (open: it goes on, or has always been so) or nothing (unknown). */
export type IntervalEnd = SingleDate | 'open' | 'unknown'

/** An interval of EDTF level 1; at least one of its ends is a date. */
type DateInterval = { kind: 'interval'; start: IntervalEnd; end: IntervalEnd }

/** A date as old sources give it: EDTF (ISO 8601-2:2019) level 1 without times, in the years 0001 to 9999. */
export type PartialDate = SingleDate | DateInterval

export const qualifierOfSign = { '?': 'uncertain', '~': 'approximate', '%': 'both' } as const
export const seasonOfNumber = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
} as const
