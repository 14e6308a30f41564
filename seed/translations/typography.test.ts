import { describe, expect, it } from 'vitest'
import { readTagged } from '@/domain/translation/rich-text/read-tagged'
import { type Translation, translations } from './translations'

const inLocale = (locale: string) =>
  translations
    .filter((translation) => translation.locale === locale)
    .flatMap(({ words }) => Object.values(words))

const hasScript = (script: RegExp) => (words: string) => script.test(words)

const where = ({ of, key, locale }: Translation) => `${locale} ${of} ${key}`

describe('every translation', () => {
  it('is of keys that its original has', () => {
    for (const translation of translations)
      expect(Object.keys(translation.source), where(translation)).toEqual(
        expect.arrayContaining(Object.keys(translation.words)),
      )
  })

  it('has the tags of its source and no stray space', () => {
    for (const translation of translations)
      for (const [key, words] of Object.entries(translation.words)) {
        const source = translation.source[key] ?? ''
        expect(readTagged(words, source), `${where(translation)} ${key}`).not.toBeNull()
        expect(words).toBe(words.trim().normalize('NFC'))
        expect(words).not.toMatch(/ {2}/)
      }
  })

  it('is there once for a document and locale', () => {
    expect(new Set(translations.map(where)).size).toBe(translations.length)
  })

  it('keeps the numbers of its source, in whichever digits', () => {
    const digits = (text: string) =>
      (text.replace(/<[^>]*>/g, '').match(/[\d٠-٩]+/g) ?? [])
        .map((number) => number.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) & 0xf)))
        .filter((number) => number.length > 2)
        .sort()
    for (const translation of translations)
      for (const [key, words] of Object.entries(translation.words))
        expect(digits(words), `${where(translation)} ${key}`).toEqual(
          digits(translation.earlier?.[key] ?? translation.source[key] ?? ''),
        )
  })
})

describe('typography', () => {
  it('in German uses low and high quotation marks', () => {
    for (const words of inLocale('de')) expect(words).not.toMatch(/["”«»]/)
  })

  it('in French keeps high punctuation and guillemets on the line of their words', () => {
    for (const words of inLocale('fr')) {
      expect(words).not.toMatch(/(?<![\u202f])[;!?»]|«(?!\u202f)/)
      expect(words).not.toMatch(/(?<![\u00a0\d]):(?!\/\/)/)
      expect(words).not.toMatch(/["“”']/)
    }
  })

  it('in Spanish uses guillemets without spaces', () => {
    for (const words of inLocale('es')) expect(words).not.toMatch(/["“”]|« | »/)
  })

  it('in Arabic uses Arabic punctuation', () => {
    for (const words of inLocale('ar').filter(hasScript(/\p{sc=Arab}/u)))
      expect(words).not.toMatch(/[,;?"“”]/)
  })

  it('in Chinese uses full-width punctuation beside Chinese characters', () => {
    for (const words of [...inLocale('zh-Hans'), ...inLocale('zh-Hant')]) {
      expect(words).not.toMatch(/\p{sc=Han}[,.;:?!()]/u)
      expect(words).not.toMatch(/[,;:?!()]\p{sc=Han}/u)
    }
    for (const words of inLocale('zh-Hant')) expect(words).not.toMatch(/[“”]/)
    for (const words of inLocale('zh-Hans')) expect(words).not.toMatch(/[「」]/)
  })

  it('keeps the two ways of writing Chinese apart', () => {
    const onlySimplified = /[们这来说为国应动个时会对发实现东从网络员样话语业产华还让过认识报标题]/u
    const onlyTraditional =
      /[們這來說為國應動個時會對發實現東從網絡員樣話語業產華還讓過認識報標題]/u
    expect(inLocale('zh-Hans').filter(hasScript(onlyTraditional))).toEqual([])
    expect(inLocale('zh-Hant').filter(hasScript(onlySimplified))).toEqual([])
    expect(inLocale('zh-Hans').some(hasScript(onlySimplified))).toBe(true)
    expect(inLocale('zh-Hant').some(hasScript(onlyTraditional))).toBe(true)
  })
})
