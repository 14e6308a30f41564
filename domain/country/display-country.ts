import { countryName, isCountryCode } from './country'

/** What an organisation or a signatory says of its country: an ISO code, its own words for it, both or neither. */
export type StatedCountry = {
  country?: string | null | undefined
  countryLabel?: string | null | undefined
}

/** The country to show: its own words where it gives any ("Turkey / Kurdistan"), else the name of the code, else null. */
export function displayCountry(stated: StatedCountry, locale: string): string | null {
  const label = stated.countryLabel?.trim()
  if (label) return label
  return isCountryCode(stated.country) ? countryName(stated.country, locale) : null
}

/** Puts things in the order of their countries as the reader sees them named, those without a country last. */
export function compareByCountry(
  locale: string,
): (first: StatedCountry, second: StatedCountry) => number {
  const collator = new Intl.Collator(locale)
  return (first, second) => {
    const [one, other] = [displayCountry(first, locale), displayCountry(second, locale)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return collator.compare(one, other)
  }
}
