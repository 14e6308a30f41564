import type { CountryCode } from '@/domain/country/country'

/** Of scripts that write one language, or as good as one, that language. */
const byScript: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Hira}|\p{sc=Kana}/u, 'ja'],
  [/\p{sc=Hang}/u, 'ko'],
  [/\p{sc=Grek}/u, 'el'],
  [/\p{sc=Hebr}/u, 'he'],
  [/\p{sc=Geor}/u, 'ka'],
  [/\p{sc=Armn}/u, 'hy'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Taml}/u, 'ta'],
  [/\p{sc=Telu}/u, 'te'],
  [/\p{sc=Sinh}/u, 'si'],
  [/\p{sc=Khmr}/u, 'km'],
  [/\p{sc=Laoo}/u, 'lo'],
  [/\p{sc=Mymr}/u, 'my'],
  [/\p{sc=Gujr}/u, 'gu'],
  [/\p{sc=Guru}/u, 'pa'],
  [/\p{sc=Mlym}/u, 'ml'],
  [/\p{sc=Knda}/u, 'kn'],
  [/[їєґ]/iu, 'uk'],
  [/ў/iu, 'be'],
  [/[ћђ]/iu, 'sr'],
  [/[ѓќѕ]/iu, 'mk'],
  [/[پچژگ]/u, 'fa'],
]

const single = (language: string, countries: string): [string, string][] =>
  countries.split(' ').map((country) => [country, language])

/** The language in which organisations of a country write their names where there is but one in Latin script. */
const latin = new Map<string, string>([
  ...single('es', 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'),
  ...single('pt', 'AO BR CV GW MZ PT ST TL'),
  ...single('fr', 'BF BJ CD CF CG CI FR GA GF GN GP MC MG ML MQ NE RE SN TD TG'),
  ...single('de', 'AT DE LI'),
  ...single('it', 'IT SM'),
  ...single('nl', 'NL SR'),
  ...single('tr', 'TR'),
  ...([
    ['HU', 'hu'],
    ['PL', 'pl'],
    ['CZ', 'cs'],
    ['SK', 'sk'],
    ['SI', 'sl'],
    ['HR', 'hr'],
    ['RO', 'ro'],
    ['AL', 'sq'],
  ] as [string, string][]),
  ...([
    ['SE', 'sv'],
    ['DK', 'da'],
    ['IS', 'is'],
    ['EE', 'et'],
    ['LV', 'lv'],
    ['LT', 'lt'],
    ['VN', 'vi'],
    ['ID', 'id'],
    ['AZ', 'az'],
  ] as [string, string][]),
])

const cyrillic = new Map<string, string>([
  ['BG', 'bg'],
  ['RU', 'ru'],
  ['MN', 'mn'],
  ['TJ', 'tg'],
])
const arabic = new Map<string, string>(
  single('ar', 'AE BH DJ DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'),
)
const chinese = new Map<string, string>([
  ['CN', 'zh-Hans'],
  ['SG', 'zh-Hans'],
  ['TW', 'zh-Hant'],
  ['HK', 'zh-Hant'],
  ['MO', 'zh-Hant'],
])

/** Words by which languages of Latin script are told where the country has several. */
const words: readonly (readonly [RegExp, string])[] = [
  [/ische[rsn]?\b|\b(?:und|für|der|die|gewerkschaft|partei|verein|gruppe)\b/iu, 'de'],
  [/\b(?:du|des|les|et|pour|syndicat|parti communiste|révolutionnaire)\b/iu, 'fr'],
  [/\b(?:del|los|las|para|partido|sindicato|trabajadores|movimiento)\b/iu, 'es'],
  [/\b(?:dei|della|delle|degli|partito|sindacato|lavoratori)\b/iu, 'it'],
  [/\b(?:voor|het|een|partij|vakbond|van de)\b/iu, 'nl'],
]

/** The language of a name as far as its script, its country or its words are certain of it (BCP 47); else `und`. */
export const guessLanguage = (name: string, country: CountryCode | undefined): string => {
  const told = byScript.find(([script]) => script.test(name))?.[1]
  if (told) return told
  const of = (languages: ReadonlyMap<string, string>) =>
    (country && languages.get(country)) ?? 'und'
  if (/\p{sc=Cyrl}/u.test(name)) return of(cyrillic)
  if (/\p{sc=Arab}/u.test(name)) return of(arabic)
  if (/\p{sc=Han}/u.test(name))
    return country === 'JP' ? 'ja' : ((country && chinese.get(country)) ?? 'zh')
  const likely = of(latin)
  const said = words.filter(([pattern]) => pattern.test(name)).map(([, language]) => language)
  if (likely !== 'und') return said.length === 0 || said.includes(likely) ? likely : 'und'
  return said.length === 1 ? (said[0] ?? 'und') : 'und'
}
