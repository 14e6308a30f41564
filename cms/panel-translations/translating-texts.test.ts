import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { priorities, translationStates } from '@/domain/translation/desk/state'
import { kindsOfWork } from '@/domain/translation/desk/task'
import { workSlugs } from '../translation/translatable-slugs'
import { panelTranslations } from './panel-translations'
import { translatingEnglish } from './translating-english'

const languages = Object.keys(panelTranslations) as (keyof typeof panelTranslations)[]
const foreign = languages.filter((language) => language !== 'en')
const keys = Object.keys(translatingEnglish) as (keyof typeof translatingEnglish)[]

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** Words that two languages share, and texts that are all places. */
const sharedWords =
  /^(?:Original|Original: \{language\}|Segments\u00a0: \{count\}|Organisation|Page|Important|Site|Documents|Menus)$/

const letters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u }

const folders = ['queue', 'overview', 'tab'].map((part) => `components/admin/translating/${part}`)

const written = folders
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n')

describe('what the panel says about translations to do', () => {
  it.each(foreign)('is said in %s, whole, with the places that English has', (language) => {
    const { translating } = panelTranslations[language]
    expect(Object.keys(translating)).toEqual(keys)
    for (const key of keys) {
      expect(places(translating[key]), key).toEqual(places(translatingEnglish[key]))
      expect(translating[key].trim(), key).not.toBe('')
      const isOwn = translating[key] !== translatingEnglish[key]
      const isAllPlaces = translating[key].replace(/\{\w+\}|\P{L}/gu, '') === ''
      expect(isOwn || isAllPlaces || sharedWords.test(translating[key]), key).toBe(true)
    }
  })

  it.each(Object.entries(letters))('is written in the letters of %s', (language, script) => {
    const { translating } = panelTranslations[language as 'ar']
    const withWords = keys.filter((key) => /\p{L}/u.test(translating[key].replace(/\{\w+\}/g, '')))
    expect(withWords.length).toBeGreaterThan(90)
    for (const key of withWords) expect(translating[key], key).toMatch(script)
  })

  it('tells the two ways of writing Chinese apart', () => {
    const all = (language: 'zh' | 'zh-TW') =>
      Object.values(panelTranslations[language].translating).join('')
    expect(all('zh')).not.toMatch(/[譯審語發動態選單檔開關聲處簽絕證權顯別記載檢視]/)
    expect(all('zh-TW')).not.toMatch(/[译审语发动态选单档开关声处签绝证权显别记载检视网络]/)
  })

  it('has a word for every kind, state, priority and work', () => {
    const needed = [
      ...workSlugs.map((of) => `of_${of}`),
      ...translationStates.map((stage) => `stage_${stage}`),
      ...priorities.filter((priority) => priority !== 'normal').map((each) => `priority_${each}`),
      ...kindsOfWork.map((work) => `work_${work}`),
    ]
    expect(keys).toEqual(expect.arrayContaining(needed))
  })

  it('has every word that is asked for, and none that is not', () => {
    const asked = [...written.matchAll(/say\(\s*'([\w-]+)'/g)].map(([, key]) => key)
    expect(asked.length).toBeGreaterThan(50)
    for (const key of asked) expect(keys, key).toContain(key)
    const prefixes = [...written.matchAll(/`(\w+)_\$\{/g)].map(([, prefix]) => prefix)
    const endings = [...written.matchAll(/`\$\{deed\}(\w+)`/g)].map(([, ending]) => ending ?? '')
    const unused = keys.filter(
      (key) =>
        !new RegExp(`['"\`]${key}['"\`]`).test(written) &&
        !prefixes.includes(key.split('_')[0]) &&
        !endings.some((ending) => key.endsWith(ending)),
    )
    expect(unused).toEqual([])
  })
})
