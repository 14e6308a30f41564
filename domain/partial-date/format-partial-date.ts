import { figures, inWords } from './calendar-words'
import type { PartialDate, SingleDate } from './partial-date'
import type { PartialDateWords } from './partial-date-words'

const monthFields = { year: 'numeric', month: 'long' } as const

/**
 * A date as readers of `locale` (BCP 47) write it, in the Gregorian calendar, no more precise than it is known, with
 * its doubts in `words`. Digits and order are those of readerLocale.
 */
export function formatPartialDate(
  date: PartialDate,
  locale: string,
  words: PartialDateWords,
): string {
  if (date.kind === 'date') return formatSingle(date, locale, words)
  const { start, end } = date
  const startText = typeof start === 'string' ? '' : formatSingle(start, locale, words)
  const endText = typeof end === 'string' ? '' : formatSingle(end, locale, words)
  if (start === 'open') return words.openStart({ end: endText })
  if (start === 'unknown') return words.unknownStart({ end: endText })
  if (end === 'open') return words.openEnd({ start: startText })
  if (end === 'unknown') return words.unknownEnd({ start: startText })
  return words.fromTo({ start: startText, end: endText })
}

function formatSingle(date: SingleDate, locale: string, words: PartialDateWords): string {
  const text = formatBody(date, locale, words)
  if (date.qualifier === null) return text
  const word = date.qualifier === 'both' ? 'uncertainAndApproximate' : date.qualifier
  return words[word]({ date: text })
}

function formatBody(date: SingleDate, locale: string, words: PartialDateWords): string {
  const { year } = date
  switch (date.precision) {
    case 'century':
      return words.century({ first: figures(year, locale), last: figures(year + 99, locale) })
    case 'decade':
      return words.decade({ year: figures(year, locale) })
    case 'year':
      return inWords({ year: 'numeric' }, locale, year)
    case 'season':
      return words[date.season]({ year: figures(year, locale) })
    case 'month':
      if (date.month !== null) return inWords(monthFields, locale, year, date.month)
      return words.monthUnknown({ date: inWords({ year: 'numeric' }, locale, year) })
    case 'day':
      if (date.month === null)
        return words.monthAndDayUnknown({ date: inWords({ year: 'numeric' }, locale, year) })
      if (date.day === null)
        return words.dayUnknown({ date: inWords(monthFields, locale, year, date.month) })
      return inWords({ ...monthFields, day: 'numeric' }, locale, year, date.month, date.day)
  }
}
