import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breaks, refusals } from '../translating/glossary/term-file'
import { glossaryEnglish } from './glossary-english'
import { panelTranslations } from './panel-translations'

const keys = Object.keys(glossaryEnglish) as (keyof typeof glossaryEnglish)[]
const languages = Object.keys(panelTranslations) as (keyof typeof panelTranslations)[]
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const letters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u }

/** Words that two languages share. */
const sharedWords = /^note$/

const folder = 'components/admin/translating/glossary'
const written = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

describe('what the panel says about the glossary as a file', () => {
  it.each(languages.filter((language) => language !== 'en'))(
    'is said in %s, whole, with the places that English has',
    (language) => {
      const { glossary } = panelTranslations[language]
      expect(Object.keys(glossary)).toEqual(keys)
      for (const key of keys) {
        expect(places(glossary[key]), key).toEqual(places(glossaryEnglish[key]))
        expect(glossary[key] !== glossaryEnglish[key] || sharedWords.test(glossary[key])).toBe(true)
      }
    },
  )

  it.each(Object.entries(letters))('is written in the letters of %s', (language, script) => {
    for (const text of Object.values(panelTranslations[language as 'ar'].glossary))
      expect(text).toMatch(script)
  })

  it('tells the two ways of writing Chinese apart', () => {
    const all = (language: 'zh' | 'zh-TW') =>
      Object.values(panelTranslations[language].glossary).join('')
    expect(all('zh')).not.toMatch(/[詞彙檔變會導條無個]/)
    expect(all('zh-TW')).not.toMatch(/[词汇变会导条无个术译备]/)
  })

  it('has words for every reason to refuse a term or a file', () => {
    for (const code of Object.keys(refusals)) expect(keys).toContain(`refusal_${code}`)
    for (const code of Object.keys(breaks)) expect(keys).toContain(`broken_${code}`)
  })

  it('has every word that is asked for, and no other', () => {
    const asked = [...written.matchAll(/say\(\s*'([\w-]+)'/g)].map(([, key]) => key)
    expect(asked.length).toBeGreaterThan(5)
    for (const key of asked) expect(keys, key).toContain(key)
    const prefixes = [...written.matchAll(/`(\w+)_\$\{/g)].map(([, prefix]) => prefix)
    const unused = keys.filter(
      (key) => !new RegExp(`['"]${key}['"]`).test(written) && !prefixes.includes(key.split('_')[0]),
    )
    expect(unused).toEqual([])
  })
})
