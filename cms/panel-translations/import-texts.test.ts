import { describe, expect, it } from 'vitest'
import { doubtCodes } from '@/domain/import/entry'
import { questionCodes } from '@/domain/import/verdict'
import { importEnglish } from './import-english'
import { panelTranslations } from './panel-translations'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const english = Object.entries(importEnglish)

describe('what the panel says about importing lists', () => {
  it('has words for every doubt and every question', () => {
    for (const code of doubtCodes) expect(importEnglish).toHaveProperty(`doubt_${code}`)
    for (const code of questionCodes)
      if (code !== 'doubts') expect(importEnglish).toHaveProperty(`question_${code}`)
  })

  it.each(Object.entries(panelTranslations).filter(([language]) => language !== 'en'))(
    'says all of it in %s, with the places that English has',
    (_, { import: texts }) => {
      expect(Object.keys(texts)).toEqual(english.map(([key]) => key))
      for (const [key, text] of english) {
        const said = texts[key as keyof typeof texts]
        expect(places(said), key).toEqual(places(text))
        expect(said.trim(), key).not.toBe('')
      }
    },
  )
})
