import { initI18n } from '@payloadcms/translations'
import { translations as supportedLanguages } from '@payloadcms/translations/all'
import { describe, expect, it } from 'vitest'
import {
  catalogueTexts,
  catalogueEnglish as editorEnglish,
  withCount,
} from '@/components/admin/catalogue-field/catalogue-texts'
import { type CatalogueTexts, catalogueEnglish } from './catalogue-english'
import { panelTranslations } from './panel-translations'

const languages = Object.keys(panelTranslations) as (keyof typeof panelTranslations)[]
const foreign = languages.filter((language) => language !== 'en')
const counted = ['translated', 'fuzzy', 'untranslated', 'obsolete'] as const

const keysOf = (texts: CatalogueTexts) => Object.keys(texts) as (keyof CatalogueTexts)[]
const kept = (text: string) => text.match(/\{\w+\}|<\/?\d+>/g) ?? []

const letters: Record<(typeof foreign)[number], RegExp> = {
  ar: /\p{Script=Arabic}/u,
  de: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
}

describe('what the panel says about catalogues', () => {
  it('is in English what the editor of a catalogue says of itself', () => {
    expect(panelTranslations.en.catalogue).toEqual(editorEnglish)
  })

  it.each(languages)('leaves nothing in %s to the English fallback', (language) => {
    const { catalogue } = panelTranslations[language]
    expect(keysOf(catalogue)).toEqual(keysOf(editorEnglish))
    expect(catalogueTexts(panelTranslations[language])).toEqual(catalogue)
  })

  it.each(languages)('is found by the editor of a catalogue in a panel in %s', async (language) => {
    const config = {
      fallbackLanguage: 'en' as const,
      supportedLanguages,
      translations: panelTranslations,
    }
    const { translations } = await initI18n({ config, context: 'client', language })
    expect(catalogueTexts(translations)).toEqual(panelTranslations[language].catalogue)
  })

  it.each(foreign)('is said in %s, with the places and tags that English has', (language) => {
    const { catalogue } = panelTranslations[language]
    for (const key of keysOf(catalogue)) {
      expect(catalogue[key], key).not.toBe(catalogueEnglish[key])
      expect(catalogue[key], key).toMatch(letters[language])
      expect(kept(catalogue[key]), key).toEqual(kept(catalogueEnglish[key]))
    }
  })

  it('tells the two ways of writing Chinese apart', () => {
    const simplified = panelTranslations.zh.catalogue
    const traditional = panelTranslations['zh-TW'].catalogue
    const all = (texts: CatalogueTexts) => Object.values(texts).join('')
    expect(all(simplified)).not.toMatch(/[譯這裡請選擇語儲標籤詞連結強調]/)
    expect(all(traditional)).not.toMatch(/[译这请选择语标签词连结强调]/)
  })

  it.each(languages)('has a place for each count in %s', (language) => {
    const { catalogue } = panelTranslations[language]
    const figure = new Intl.NumberFormat(language).format(1234)
    for (const key of counted) {
      const said = withCount(catalogue[key], 1234, language)
      expect(said, key).toContain(figure)
      expect(said, key).not.toMatch(/[{}]/)
    }
  })

  it('keeps the brackets of tags in their order after Arabic letters', () => {
    const outside = panelTranslations.ar.catalogue.aboutTags.replace(/\u2066[^\u2069]*\u2069/g, '')
    expect(outside).not.toMatch(/[<>\d]/)
  })
})
