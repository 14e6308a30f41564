import { describe, expect, it } from 'vitest'
import type { TranslationNote } from '@/domain/translation/note'
import { locales } from './locales'
import { alternatesOf, documentPage, ownPage } from './page-alternates'

const translatedIn = (alternates: NonNullable<TranslationNote['alternates']>): TranslationNote => ({
  locale: 'en',
  originalLocale: 'en',
  state: 'original',
  total: 0,
  missing: 0,
  outdated: 0,
  translated: [],
  untranslated: [],
  credits: [],
  alternates,
})

const main = ['title', 'appeal']

describe('documentPage', () => {
  it('is readable in the original language alone while nothing is known of translations', () => {
    expect(documentPage('/x', 'de', undefined, main)).toEqual({
      path: '/x',
      readableIn: ['de'],
      original: 'de',
    })
  })

  it('is readable where every main field is translated, in the order of the switcher', () => {
    const note = translatedIn([
      { locale: 'ar', translated: ['summary', 'appeal', 'title'] },
      { locale: 'fr', translated: ['title'] },
      { locale: 'de', translated: ['title', 'appeal'] },
    ])
    expect(documentPage('/x', 'en', note, main).readableIn).toEqual(['en', 'de', 'ar'])
  })

  it('is readable nowhere in a language that the site does not have', () => {
    expect(documentPage('/x', 'ug', undefined, main)).toEqual({
      path: '/x',
      readableIn: [],
      original: null,
    })
  })

  it('takes no locale that the site has given up', () => {
    const note = translatedIn([{ locale: 'it', translated: main }])
    expect(documentPage('/x', 'en', note, main).readableIn).toEqual(['en'])
  })
})

describe('alternatesOf', () => {
  const reading = documentPage(
    '/campaigns/a',
    'de',
    translatedIn([{ locale: 'fr', translated: main }]),
    main,
  )

  it('keeps a translation under its own address', () => {
    expect(alternatesOf(reading, 'fr').canonical).toBe('/fr/campaigns/a')
  })

  it('sends search engines from an untranslated page to the original', () => {
    expect(alternatesOf(reading, 'ar').canonical).toBe('/de/campaigns/a')
  })

  it('names the locales that are really readable, and the original for everybody else', () => {
    expect(alternatesOf(reading, 'ar').languages).toEqual({
      de: '/de/campaigns/a',
      fr: '/fr/campaigns/a',
      'x-default': '/de/campaigns/a',
    })
  })

  it('names every locale for a page that the site draws itself', () => {
    const { canonical, languages } = alternatesOf(ownPage(''), 'zh-Hans')
    expect(canonical).toBe('/zh-Hans')
    expect(Object.keys(languages)).toEqual([...locales, 'x-default'])
    expect(languages['x-default']).toBe('/en')
  })

  it('sends search engines from words that are in English still to English', () => {
    const spoken = locales.filter((locale) => locale !== 'fr')
    const { canonical, languages } = alternatesOf(ownPage('/news', spoken), 'fr')
    expect(canonical).toBe('/en/news')
    expect(Object.keys(languages)).toEqual([...spoken, 'x-default'])
    expect(alternatesOf(ownPage('/news', spoken), 'de').canonical).toBe('/de/news')
  })

  it('keeps a page where it is when its original language has no address', () => {
    expect(alternatesOf(documentPage('/x', 'ug', undefined, main), 'fr').canonical).toBe('/fr/x')
  })
})
