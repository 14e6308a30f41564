import { type CountryCode, countryName, isCountryCode } from '@/domain/country/country'
import { locales } from '@/i18n/locales'

const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' })
const countries = new Map<CountryCode, string>()

const namesOf = (code: CountryCode): string => {
  const known = countries.get(code)
  if (known !== undefined) return known
  const names = new Set([
    ...locales.map((locale) => countryName(code, locale)),
    shortNames.of(code),
  ])
  const written = [...names].join(' \n ')
  countries.set(code, written)
  return written
}

/** What countries are called in the languages of the site, so that each is found in any of them. */
export const countriesInWords = (codes: readonly string[]): string[] =>
  codes.filter(isCountryCode).map(namesOf)

/** Where months have other names in a language of the site: نيسان for أبريل, Jänner for Januar. */
const elsewhere = ['ar-SY', 'ar-DZ', 'ar-MA', 'de-AT']

const months = new Map<number, string>()

const monthNames = (month: number): string => {
  const known = months.get(month)
  if (known !== undefined) return known
  const day = new Date(Date.UTC(2001, month - 1, 1))
  const names = [...locales, ...elsewhere].map((locale) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day),
  )
  const written = [...new Set(names)].join(' \n ')
  months.set(month, written)
  return written
}

/** Partial dates (EDTF) in figures, with their months by name in the languages of the site. */
export const datesInWords = (dates: readonly string[]): string[] =>
  dates.flatMap((date) => {
    const named = [...date.matchAll(/\d{4}-(0[1-9]|1[0-2])/g)].map(([, month]) =>
      monthNames(Number(month)),
    )
    return [date, ...named]
  })

/** The years that dates name, as figures. */
export const yearsIn = (dates: readonly string[]): number[] => [
  ...new Set(
    dates
      .flatMap((date) => date.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [])
      .map((year) => Number(year)),
  ),
]
