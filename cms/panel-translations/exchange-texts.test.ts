import { describe, expect, it } from 'vitest'
import { brokenCodes, refusalCodes } from '@/domain/translation/exchange/report'
import { exchangeEnglish } from './exchange-english'
import { panelTranslations } from './panel-translations'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const english = Object.entries(exchangeEnglish)

describe('what the panel says about files of translations', () => {
  it('has words for everything that can be wrong with a file or an entry, and for nothing else', () => {
    const keys = [
      ...brokenCodes.map((code) => `broken_${code}`),
      ...refusalCodes.map((code) => `refused_${code}`),
    ]
    expect(
      Object.keys(exchangeEnglish)
        .filter((key) => key.includes('_'))
        .sort(),
    ).toEqual(keys.sort())
  })

  it.each(Object.entries(panelTranslations).filter(([language]) => language !== 'en'))(
    'is said in %s, with the places that English has',
    (_, { exchange: texts }) => {
      expect(Object.keys(texts)).toEqual(english.map(([key]) => key))
      for (const [key, text] of english) {
        const said = texts[key as keyof typeof texts]
        expect(places(said), key).toEqual(places(text))
        expect(said.trim(), key).not.toBe('')
      }
    },
  )

  it('tells the two ways of writing Chinese apart', () => {
    const all = (texts: Record<string, string>) => Object.values(texts).join('')
    expect(all(panelTranslations.zh.exchange)).not.toMatch(/[檔譯這裡請選擇語開說與無讀]/)
    expect(all(panelTranslations['zh-TW'].exchange)).not.toMatch(/[译这请选择语开说与无读]/)
  })
})
