import { type CountryCode, countryCodes, countryName } from '@/domain/country/country'
import { searchKey } from '@/domain/search-key'
import { aliases, lands } from './aliases'
import { arabicDemonyms, demonyms } from './demonyms'

/** A place that a text names: `code` is null for lands that no country's code stands for beyond dispute. */
export type Place = { code: CountryCode | null; isCountry: boolean }

/** The site's languages first; then others in which lists are often written. A name means what the first language says. */
const languages = [
  ...['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar'],
  ...[
    'pt',
    'it',
    'tr',
    'ru',
    'fa',
    'nl',
    'ja',
    'ko',
    'hu',
    'bg',
    'pl',
    'el',
    'he',
    'uk',
    'sr',
    'ro',
    'cs',
    'sv',
    'da',
  ],
  ...['fi', 'no', 'hr', 'sk', 'ca', 'id', 'vi', 'hi', 'bn', 'ur', 'th', 'eu', 'ku'],
]

/** Dots, dashes and apostrophes aside, so that "U.S.A." and "Guinea Bissau" are found as they are written. */
export const placeKey = (text: string): string =>
  searchKey(text)
    .replace(/[.'’]/g, '')
    .replace(/[-‑/&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const withArticle =
  /^(?:the|die|der|la|le|les|el|los|las|republic of|republica de|republik|republique d[eu]|republique de la) /

const build = (): Map<string, Place> => {
  const index = new Map<string, Place>()
  const add = (name: string, place: Place) => {
    const key = placeKey(name)
    if (key.length > 1 && !index.has(key)) index.set(key, place)
  }
  for (const [code, names] of Object.entries(aliases))
    for (const name of names.split('|')) add(name, { code: code as CountryCode, isCountry: true })
  for (const [code, names] of lands)
    for (const name of names.split('|')) add(name, { code, isCountry: false })
  for (const language of languages)
    for (const code of countryCodes) {
      const name = countryName(code, language)
      if (name === code) continue
      add(name, { code, isCountry: true })
      add(name.replace(/\s*[(（].*[)）]/, ''), { code, isCountry: true })
      add(name.replaceAll('&', ' and '), { code, isCountry: true })
    }
  return index
}

const adjectives = (): Map<string, CountryCode> => {
  const index = new Map<string, CountryCode>()
  for (const [code, words] of Object.entries(demonyms))
    for (const word of words.split(' ')) index.set(placeKey(word), code as CountryCode)
  for (const [code, word] of Object.entries(arabicDemonyms))
    for (const form of [word, `ال${word}`, `${word}ة`, `ال${word}ة`, `${word}ين`, `ال${word}ين`])
      index.set(placeKey(form), code as CountryCode)
  return index
}

let places: Map<string, Place> | undefined
let demonymIndex: Map<string, CountryCode> | undefined

/** The place that a text names and nothing else, in any of some thirty languages; undefined when it names none. */
export const placeNamed = (text: string): Place | undefined => {
  places ??= build()
  const key = placeKey(text)
  return places.get(key) ?? places.get(key.replace(withArticle, ''))
}

/** The country that an adjective tells of ("Bulgarian"), undefined when it tells of none. */
export const countryOfAdjective = (word: string): CountryCode | undefined => {
  demonymIndex ??= adjectives()
  return demonymIndex.get(placeKey(word))
}

let inHan: [name: string, code: CountryCode][] | undefined

/** The names in Chinese characters and kana, which are found without spaces around them, the longest first. */
export const unspacedNames = (): readonly [name: string, code: CountryCode][] => {
  places ??= build()
  inHan ??= [...places]
    .flatMap(([key, { code }]): [string, CountryCode][] =>
      code && key.length > 1 && /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}ー]+$/u.test(key)
        ? [[key, code]]
        : [],
    )
    .sort(([one], [other]) => other.length - one.length)
  return inHan
}
