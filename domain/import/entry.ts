import type { CountryCode } from '@/domain/country/country'

/** What a reading is not sure of; each is shown to the person who imports, who decides. */
export const doubtCodes = [
  'abbreviation-uncertain',
  'city-uncertain',
  'column-unknown',
  'country-missing',
  'country-uncertain',
  'country-from-heading-differs',
  'date-uncertain',
  'email-left-out',
  'hyphen-uncertain',
  'kind-uncertain',
  'name-long',
  'name-missing',
  'number-out-of-order',
  'number-repeated',
  'split-uncertain',
  'translation-uncertain',
  'wrap-uncertain',
] as const
export type DoubtCode = (typeof doubtCodes)[number]

/** First and last line of the source, counted from 1. */
export type Lines = readonly [from: number, to: number]

/** What one entry of a pasted list was understood to say. What is not said there is not here. */
export type ImportEntry = {
  number?: number
  abbreviation?: string
  /** The translation, or the only name there is. */
  name: string
  nativeName?: string
  /** BCP 47; `und` where it is not certain. */
  nativeLanguage?: string
  country?: CountryCode
  /** Its own words for the country, where they say more than the code. */
  countryLabel?: string
  city?: string
  kind: 'organization' | 'person'
  affiliation?: string
  /** ISO 8601, a day. */
  date?: string
  website?: string
  doubts: DoubtCode[]
  lines: Lines
}

/** Why lines of the source became no entry. */
export type LeftOut = {
  reason:
    | 'before-the-list'
    | 'after-the-list'
    | 'heading'
    | 'page-number'
    | 'running-head'
    | 'empty'
  text: string
  lines: Lines
}

/** What a whole text was understood to say. */
export type ListReading = {
  entries: ImportEntry[]
  leftOut: LeftOut[]
  /** The day that the list says of itself ("as of 15 October 2018"), ISO 8601. */
  date?: string
}
