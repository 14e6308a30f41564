import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemCodes } from '@/domain/translation/checks/problem'
import { partsOfSpeech, segmentStates, translationStates } from '@/domain/translation/desk/state'
import { deskEnglish } from './desk-english'
import { panelTranslations } from './panel-translations'

const languages = Object.keys(panelTranslations) as (keyof typeof panelTranslations)[]
const foreign = languages.filter((language) => language !== 'en')
const keys = Object.keys(deskEnglish) as (keyof typeof deskEnglish)[]
const folder = 'components/admin/translating/editor'

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** Words that two languages share. */
const sharedWords = /^(?:Text|Name|Websites|Urgent|Contact|Important|Organisation|Error:)$/
const letters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u }

const written = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

describe('what the editor of translations says', () => {
  it.each(foreign)('is said in %s, whole, with the places that English has', (language) => {
    const { desk } = panelTranslations[language]
    expect(Object.keys(desk)).toEqual(keys)
    for (const key of keys) {
      expect(places(desk[key]), key).toEqual(places(deskEnglish[key]))
      expect(desk[key].trim(), key).not.toBe('')
      const isOwn = desk[key] !== deskEnglish[key]
      expect(isOwn || sharedWords.test(desk[key]), `${key}: ${desk[key]}`).toBe(true)
    }
  })

  it.each(Object.entries(letters))('is written in the letters of %s', (language, script) => {
    const { desk } = panelTranslations[language as 'ar']
    for (const key of keys) expect(desk[key], key).toMatch(script)
  })

  it('tells the two ways of writing Chinese apart', () => {
    const all = (language: 'zh' | 'zh-TW') =>
      Object.values(panelTranslations[language].desk).join('')
    expect(all('zh')).not.toMatch(/[譯這請選擇語儲標籤詞連結顯審載確認發網]/)
    expect(all('zh-TW')).not.toMatch(/[译这请选择语签词连结显审载确认发网]/)
  })

  it('has a word for every problem, state, stage and part of speech', () => {
    for (const code of problemCodes)
      expect(
        keys.some((key) => key.startsWith(`problem_${code}`)),
        code,
      ).toBe(true)
    expect(keys).toEqual(
      expect.arrayContaining([
        ...segmentStates.map((state) => `state_${state}`),
        ...translationStates.map((stage) => `stage_${stage}`),
        ...partsOfSpeech.map((part) => `pos_${part}`),
      ]),
    )
  })

  it('has every word that the editor asks for', () => {
    const asked = [...written.matchAll(/say\(\s*'([\w-]+)'/g)].map(([, key]) => key)
    expect(asked.length).toBeGreaterThan(80)
    for (const key of asked) expect(keys, key).toContain(key)
  })

  it('says nothing that the editor never asks for', () => {
    const prefixes = ['field', ...[...written.matchAll(/`(\w+)_\$\{/g)].map(([, prefix]) => prefix)]
    const unused = keys.filter(
      (key) => !written.includes(`'${key}'`) && !prefixes.includes(key.split('_')[0] ?? ''),
    )
    expect(unused).toEqual([])
  })
})
