import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionActions, signatureSources, signatureStates } from '@/domain/moderation'
import { proofMethods } from '@/domain/signature/proof'
import { likenesses } from '@/domain/signature/similar-names'
import { visibilities } from '@/domain/signature/visibility'
import { waitingReasons } from '@/domain/signature/why-waiting'
import { moderationEnglish } from './moderation-english'
import { panelTranslations } from './panel-translations'

const languages = Object.keys(panelTranslations) as (keyof typeof panelTranslations)[]
const foreign = languages.filter((language) => language !== 'en')
const keys = Object.keys(moderationEnglish) as (keyof typeof moderationEnglish)[]

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** Words that two languages share, and texts that are all places. */
const maySame = ['working', 'provedBy', 'conflict']
const sharedWords = /^(?:Moderation|Signatures|Organisation|Name|Domain)$/

const letters = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u }

const sources = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

describe('what the panel says about moderation', () => {
  it.each(foreign)('is said in %s, whole, with the places that English has', (language) => {
    const { moderation } = panelTranslations[language]
    expect(Object.keys(moderation)).toEqual(keys)
    for (const key of keys) {
      expect(places(moderation[key]), key).toEqual(places(moderationEnglish[key]))
      expect(moderation[key].trim(), key).not.toBe('')
      const isOwn = moderation[key] !== moderationEnglish[key]
      if (!maySame.includes(key)) expect(isOwn || sharedWords.test(moderation[key]), key).toBe(true)
    }
  })

  it.each(Object.entries(letters))('is written in the letters of %s', (language, script) => {
    const { moderation } = panelTranslations[language as 'ar']
    for (const key of keys) if (!maySame.includes(key)) expect(moderation[key], key).toMatch(script)
  })

  it('tells the two ways of writing Chinese apart', () => {
    const all = (language: 'zh' | 'zh-TW') =>
      Object.values(panelTranslations[language].moderation).join('')
    expect(all('zh')).not.toMatch(/[審連聲處簽絕證權顯選別記載檢視]/)
    expect(all('zh-TW')).not.toMatch(/[审联声处签绝证权显选别记载检视网络]/)
  })

  it('has a word for every state, reason, proof, likeness and deed', () => {
    const needed = [
      ...signatureStates.map((state) => `shelf_${state}`),
      ...waitingReasons.map((reason) => `reason_${reason}`),
      ...proofMethods.filter((method) => method !== 'none').map((method) => `proof_${method}`),
      ...likenesses.map((by) => `by_${by}`),
      ...decisionActions.map((action) => `action_${action}`),
      ...visibilities.map((visibility) => `visibility_${visibility}`),
      ...signatureSources.map((source) => `source_${source}`),
    ]
    expect(keys).toEqual(expect.arrayContaining(needed))
  })

  it('has every word that the queue asks for', () => {
    const written = sources('components/admin/moderation-queue')
    const asked = [...written.matchAll(/say\(\s*'([\w-]+)'/g)].map(([, key]) => key)
    expect(asked.length).toBeGreaterThan(50)
    for (const key of asked) expect(keys, key).toContain(key)
  })

  it('says nothing that the queue never asks for', () => {
    const written = sources('components/admin/moderation-queue')
    const prefixes = [...written.matchAll(/`(\w+)_\$\{/g)].map(([, prefix]) => prefix)
    const unused = keys.filter(
      (key) =>
        !new RegExp(`['"\`]${key}['"\`]`).test(written) && !prefixes.includes(key.split('_')[0]),
    )
    expect(unused).toEqual([])
  })
})
