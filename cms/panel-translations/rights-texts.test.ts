import { describe, expect, it } from 'vitest'
import { rightsBases } from '@/domain/rights/basis'
import { rightsProblems } from '@/domain/rights/may-publish'
import { panelTranslations } from './panel-translations'
import { rightsEnglish } from './rights-english'
import { rightsTexts } from './rights-texts'

const keys = Object.keys(rightsEnglish) as (keyof typeof rightsEnglish)[]
const languages = Object.keys(rightsTexts) as (keyof typeof rightsTexts)[]
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const letters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u }
const shared = /^(?:Publication|Creative Commons|Lizenz)$/

describe('what the panel says about the rights of news', () => {
  it('is said in all languages of the panel', () => {
    expect(languages.sort()).toEqual(Object.keys(panelTranslations).sort())
    for (const language of languages)
      expect(panelTranslations[language].rights).toBe(rightsTexts[language])
  })

  it.each(languages.filter((language) => language !== 'en'))(
    'is said in %s, whole, with the places that English has',
    (language) => {
      const texts = rightsTexts[language]
      expect(Object.keys(texts)).toEqual(keys)
      for (const key of keys) {
        expect(places(texts[key]), key).toEqual(places(rightsEnglish[key]))
        const isOwn = texts[key] !== rightsEnglish[key] || key === 'bulk'
        expect(isOwn || shared.test(texts[key]), `${key}: ${texts[key]}`).toBe(true)
      }
    },
  )

  it.each(Object.entries(letters))('is written in the letters of %s', (language, script) => {
    const texts = rightsTexts[language as 'ar']
    for (const key of keys) expect(texts[key], key).toMatch(script)
  })

  it('tells the two ways of writing Chinese apart', () => {
    expect(Object.values(rightsTexts.zh).join('')).not.toMatch(/[權條這據證擇應請給長錄]/)
    expect(Object.values(rightsTexts['zh-TW']).join('')).not.toMatch(/[权条这据证择应请给长录]/)
  })

  it('has a remedy for every problem, and a name and the demands of every ground', () => {
    const needed = [
      ...rightsProblems.map((problem) => `problem_${problem}`),
      ...rightsBases.flatMap((basis) => {
        const key = basis.replaceAll('-', '_')
        return [`basis_${key}`, `demands_${key}`]
      }),
    ]
    expect(keys).toEqual(expect.arrayContaining(needed))
  })

  it('keeps colons and commas out of the refusal of a document: the panel takes such messages apart there', () => {
    for (const language of languages)
      for (const refusal of ['copyForbidden', 'proofForbidden'] as const)
        expect(rightsTexts[language][refusal], language).not.toMatch(/[:,]/)
  })
})
