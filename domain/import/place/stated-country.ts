import type { CountryCode } from '@/domain/country/country'
import { type Place, placeKey, placeNamed } from './country-index'

/** What a text that is all about a place says: a code, its own words where they say more than the code, or both. */
export type StatedPlace = { country?: CountryCode; countryLabel?: string; doubt?: boolean }

const flag = /^([\u{1F1E6}-\u{1F1FF}])([\u{1F1E6}-\u{1F1FF}])\s*/u

const letterOf = (indicator: string): string =>
  String.fromCharCode((indicator.codePointAt(0) ?? 0) - 0x1f1e6 + 65)

/** Takes a flag from the start of a text and tells whose it is. */
export const withoutFlag = (text: string): { rest: string; code?: string } => {
  const [whole, first, second] = flag.exec(text) ?? []
  if (!whole || !first || !second) return { rest: text }
  return { rest: text.slice(whole.length), code: letterOf(first) + letterOf(second) }
}

const parts = (text: string): string[] =>
  text.split(/\s*[/&、]\s*|\s*[-–—]\s*|\s+(?:and|und|et|y|و)\s+/).filter(Boolean)

/** The two Congos: CLDR tells them by their capitals, and no organisation writes so. */
const namedByCapital = new Set(['CD', 'CG'])

const stated = ({ code, isCountry }: Place, text: string): StatedPlace => {
  if (isCountry && code)
    return namedByCapital.has(code) && /\s\S+\s/.test(text)
      ? { country: code, countryLabel: text }
      : { country: code }
  return code ? { country: code, countryLabel: text } : { countryLabel: text, doubt: true }
}

/** What a text says when it names places and nothing else ("Kenya", "Turkey / Kurdistan"); null when it says more. */
export const statedPlace = (given: string): StatedPlace | null => {
  const text = given.replace(/^[\s"“”'*_]+|[\s"“”'*_.:;,،]+$/g, '').trim()
  if (text.length < 2 || text.length > 90) return null
  const whole = placeNamed(text) ?? placeNamed(text.replace(/[.]/g, ''))
  // Two letters are a country only as they are written on purpose: "us" and "Uk" are words too.
  if (whole)
    return placeKey(text).length === 2 && text !== text.toUpperCase() ? null : stated(whole, text)
  const inOrder =
    /^(.+), ?(?:republic|people.s republic|islamic republic|state|federation|democratic republic) of(?: the)?$/i.exec(
      text,
    )
  if (inOrder?.[1]) return statedPlace(inOrder[1])
  const named = parts(text).map(placeNamed)
  if (named.length < 2 || named.length > 4 || named.some((place) => !place)) return null
  const country =
    named.find((place) => place?.isCountry)?.code ?? named.find((place) => place?.code)?.code
  return { countryLabel: text, ...(country ? { country } : { doubt: true }) }
}
