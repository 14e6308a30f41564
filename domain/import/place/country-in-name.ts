import type { CountryCode } from '@/domain/country/country'
import { searchKey } from '@/domain/search-key'
import { countryOfAdjective, placeNamed, unspacedNames } from './country-index'
import { type StatedPlace, statedPlace } from './stated-country'

const joins = /^\s*[/–—-]\s*$/
const longestName = 5

type Word = { text: string; from: number; to: number }
type Found = { from: number; to: number; code: CountryCode | null; isAdjective: boolean }

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’']*/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))

/** "Deutschlands", "Afghanistans": the genitive of names that have one. */
const inflected = (text: string) =>
  placeNamed(text) ?? (/\p{Ll}{4}s$/u.test(text) ? placeNamed(text.slice(0, -1)) : undefined)

const findAt = (text: string, words: readonly Word[], at: number): [Found, number] | null => {
  const first = words[at]
  if (!first) return null
  for (let count = Math.min(longestName, words.length - at); count > 0; count -= 1) {
    const last = words[at + count - 1] ?? first
    const named = text.slice(first.from, last.to)
    const isShort = named.replaceAll('.', '').length < 4 && named !== named.toUpperCase()
    if (isShort || /[()（）,،/]/.test(named) || !/^\p{Lu}|[^\p{Lu}\p{Ll}]/u.test(named)) continue
    const place = inflected(named)
    if (place)
      return [{ from: first.from, to: last.to, code: place.code, isAdjective: false }, count]
  }
  const code = countryOfAdjective(first.text)
  return code ? [{ from: first.from, to: first.to, code, isAdjective: true }, 1] : null
}

const foundIn = (text: string): Found[] => {
  const words = wordsOf(text)
  const found: Found[] = []
  for (let at = 0; at < words.length; ) {
    const [place, count] = findAt(text, words, at) ?? [null, 1]
    if (place) found.push(place)
    at += count
  }
  return found
}

/** The countries that a text without spaces names. */
const unspaced = (text: string): CountryCode[] => {
  let rest = searchKey(text)
  const codes: CountryCode[] = []
  for (const [name, code] of unspacedNames()) {
    if (!rest.includes(name)) continue
    codes.push(code)
    rest = rest.replaceAll(name, ' ')
  }
  return codes
}

/** Two places that a stroke or dash joins are one: "Turkey / Kurdistan". */
const joined = (text: string, found: readonly Found[]): StatedPlace | null => {
  for (const [at, first] of found.entries()) {
    const next = found[at + 1]
    if (!next || first.isAdjective || next.isAdjective) continue
    if (!joins.test(text.slice(first.to, next.from))) continue
    const label = text.slice(first.from, next.to)
    const place = statedPlace(label)
    if (place?.country) return place
  }
  return null
}

/** The country that a name tells of by itself ("… of Egypt", "Bulgarian …"); doubtful when it tells of several. */
export const countryInName = (name: string): StatedPlace | null => {
  const found = foundIn(name)
  const both = joined(name, found)
  if (both) return both
  const named = found.filter(({ isAdjective }) => !isAdjective)
  const codes = new Set([
    ...(named.length ? named : found).map(({ code }) => code),
    ...unspaced(name),
  ])
  if (codes.size === 0) return null
  const [code] = codes
  return codes.size === 1 && code ? { country: code } : { doubt: true }
}
