import { readerLocale } from './reader-locale'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day of the Gregorian calendar as readers of `locale` write it, showing only `fields`. */
export function inWords(
  fields: Intl.DateTimeFormatOptions,
  locale: string,
  year: number,
  month = 1,
  day = 1,
): string {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  return formatterFor(fields, locale).format(instant)
}

/** A year as bare figures, in the digits of the reader. */
export function figures(year: number, locale: string): string {
  return new Intl.NumberFormat(readerLocale(locale), { useGrouping: false }).format(year)
}

function formatterFor(fields: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(fields).length}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(readerLocale(locale), {
    ...fields,
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  formatters.set(key, made)
  return made
}
