import { type StatedPlace, statedPlace } from '../place/stated-country'
import { bracketParts, splitOutside } from '../text/brackets'
import { looksAbbreviated } from '../words/abbreviation'
import { soundsLikeOrganization } from '../words/organization-words'
import { hasTitle, isRole, looksLikePerson } from '../words/person-words'
import type { Draft } from './draft'

const commas = new Set([',', '،', '，', '、', ';', '؛'])

/** The parts of an entry that commas set off, brackets aside. */
export const segmentsOf = (text: string): string[] =>
  splitOutside(text.replace(/(?<=\p{Nd}),(?=\p{Nd})/gu, '\u2063'), (sign) => commas.has(sign)).map(
    (part) => part.replaceAll('\u2063', ','),
  )

/** A text without its last segment and the comma before it; other commas stay as they were written. */
export const beforeSegment = (text: string, segment: string): string =>
  text.slice(0, Math.max(0, text.lastIndexOf(segment))).replace(/[\s,،，、;؛]+$/u, '')

const placed = (draft: Draft, place: StatedPlace, rest: string): Draft => ({
  ...draft,
  rest,
  isCountryStated: true,
  doubts: place.doubt ? new Set([...draft.doubts, 'country-uncertain']) : draft.doubts,
  ...(place.country ? { country: place.country } : {}),
  ...(place.countryLabel ? { countryLabel: place.countryLabel } : {}),
})

/** Whether a text can be the name of a town: one to three words with a capital, none of which an organisation has. */
export const isCity = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(text) &&
  text.split(/\s+/).length <= 3 &&
  !/\p{Nd}/u.test(text) &&
  !soundsLikeOrganization(text)

/** "Name (Country)", "Name (City, Country)", "Name (ABC, Country)". */
const inBrackets = (draft: Draft): Draft | null => {
  const last = bracketParts(draft.rest).at(-1)
  if (!last?.inBrackets || last.text.length > 90) return null
  const rest = draft.rest
    .slice(0, draft.rest.lastIndexOf(last.text))
    .replace(/[\s([（［【〔]+$/u, '')
  if (!rest) return null
  const whole = statedPlace(last.text)
  if (whole) return placed(draft, whole, rest)
  const pieces = last.text.split(/\s*[,،，/;]\s*|\s+[-–—]\s+/)
  const place = pieces.length > 1 ? statedPlace(pieces.at(-1) ?? '') : null
  const [first = ''] = pieces
  if (!place) return null
  const belongsToPerson = soundsLikeOrganization(first) || isRole(first)
  if (belongsToPerson && (hasTitle(rest) || looksLikePerson(rest)) && /[,،，]/.test(last.text))
    return placed(draft, place, `${rest} (${pieces.slice(0, -1).join(', ')})`)
  if (pieces.length > 2) return null
  if (looksAbbreviated(first) && !draft.abbreviation)
    return { ...placed(draft, place, rest), abbreviation: first }
  return isCity(first) ? { ...placed(draft, place, rest), city: first } : null
}

const afterDash = (draft: Draft): Draft | null => {
  const at = Math.max(
    ...[' – ', ' - ', ' — ', ' | ', ' / ', '：', ' : ', '/'].map((sign) =>
      draft.rest.lastIndexOf(sign),
    ),
  )
  if (at <= 0) return null
  const place = statedPlace(draft.rest.slice(at).replace(/^[\s–—|/:：-]+/u, ''))
  const before = draft.rest.slice(0, at).trim()
  // "Party Turkey / Kurdistan" is one place with a stroke in it.
  const lastWord = before.split(/\s+/).at(-1) ?? ''
  return place?.country &&
    before &&
    (!statedPlace(lastWord) || lastWord === before) &&
    !/[([（]$/.test(before)
    ? placed(draft, place, before)
    : null
}

const beforeDash = (draft: Draft): Draft | null => {
  const [, first = '', rest = ''] =
    /^(.{2,60}?)\s*(?:[:：]|\s[–—-]\s)\s*(\S.*)$/u.exec(draft.rest) ?? []
  const place = statedPlace(first)
  return place?.country ? placed(draft, place, rest) : null
}

/** Takes the country that an entry states: after its last comma, in brackets, after or before a dash, or first of all. */
export const takeCountry = (draft: Draft): Draft => {
  const segments = segmentsOf(draft.rest)
  const last = statedPlace(segments.at(-1) ?? '')
  if (segments.length > 1 && last) {
    const rest = beforeSegment(draft.rest, segments.at(-1) ?? '')
    const inOrder = segments.length > 2 && statedPlace(segments.slice(-2).join(', '))
    return inOrder
      ? placed(draft, inOrder, beforeSegment(rest, segments.at(-2) ?? ''))
      : placed(draft, last, rest)
  }
  const found = inBrackets(draft) ?? afterDash(draft)
  if (found) return found
  const first = statedPlace(segments[0] ?? '')
  if (segments.length > 1 && first?.country)
    return placed(draft, first, segments.slice(1).join(', '))
  return beforeDash(draft) ?? draft
}
