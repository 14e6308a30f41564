import { acceptedLanguages } from '@payloadcms/translations'
import { describe, expect, it } from 'vitest'
import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import {
  type PartialDateTexts,
  partialDateTexts,
  wordsFromTexts,
} from '@/domain/partial-date/partial-date-texts'
import { locales } from '@/i18n/locales'
import { partialDateEnglish } from '../fields/partial-date-english'
import { panelTranslations } from './panel-translations'

const textsOf = (texts: PartialDateTexts): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([group, inGroup]) =>
    Object.entries(inGroup).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  )

const english = new Map(textsOf(partialDateEnglish))
const all = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).sort()
const places = (text: string) => all(text, /\{\w+\}/g)
const written = (text: string) =>
  all(text, /\d{2,3}X+|\d{4}(?:-[\dX]{2})+~?|\d{4}\/(?:\d{4}|\.\.)?|\b0\d{3}\b/g)
const keepsWritten = (key: string) => /^(problems|field\.placeholder)/.test(key)

const languages = Object.entries(panelTranslations).map(
  ([language, { partialDate }]): [string, PartialDateTexts] => [language, partialDate],
)

describe('panelTranslations', () => {
  it('are named by the keys that Payload has for its languages, one for each locale of the site that it speaks', () => {
    expect(acceptedLanguages).toEqual(expect.arrayContaining(Object.keys(panelTranslations)))
    const spoken = Object.keys(panelTranslations).map((key) => new Intl.Locale(key).maximize())
    const script = ({ language, script }: Intl.Locale) => `${language}-${script}`
    const payloads = acceptedLanguages.map((key) => script(new Intl.Locale(key).maximize()))
    const expected = locales.map((locale) => script(new Intl.Locale(locale).maximize()))
    expect(spoken.map(script).sort()).toEqual(
      expected.filter((reading) => payloads.includes(reading)).sort(),
    )
  })

  it.each(languages)('leave nothing in %s to the English fallback', (_, texts) => {
    expect(textsOf(texts).map(([key]) => key)).toEqual([...english.keys()])
    expect(partialDateTexts({ partialDate: texts }, partialDateEnglish)).toEqual(texts)
  })

  it.each(languages.filter(([language]) => language !== 'en'))(
    'say all of it in %s, with the places and the spellings of dates that English has',
    (_, texts) => {
      for (const [key, text] of textsOf(texts)) {
        const source = english.get(key) ?? ''
        expect(text, key).not.toBe(source)
        expect(places(text), key).toEqual(places(source))
        if (keepsWritten(key)) expect(written(text), key).toEqual(written(source))
      }
    },
  )

  it('read around a date as its readers write it', () => {
    const say = (text: string, locale: string, texts: PartialDateTexts) => {
      const parsed = parsePartialDate(text)
      return parsed.ok && formatPartialDate(parsed.date, locale, wordsFromTexts(texts))
    }
    const { ar, de, 'zh-TW': zhTw } = panelTranslations
    expect(say('199X/2002?', 'de', de.partialDate)).toBe('1990er-Jahre bis 2002 (unsicher)')
    expect(say('2002-XX-XX~', 'zh-TW', zhTw.partialDate)).toBe('約2002年某月某日')
    expect(say('2002-11/..', 'ar', ar.partialDate)).toBe('من نوفمبر ٢٠٠٢، والنهاية مفتوحة')
  })

  it('keep the order of figures and hyphens after Arabic letters', () => {
    for (const [key, text] of textsOf(panelTranslations.ar.partialDate)) {
      const outside = text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '')
      expect(outside, key).not.toMatch(/[\dX]|\{part\}/)
    }
  })
})
