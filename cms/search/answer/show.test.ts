import { describe, expect, it } from 'vitest'
import type { Doc } from '../texts/parts-of'
import { show } from './show'

const item = {
  headline: 'A headline',
  slug: 'a-headline',
  originalLocale: 'en',
  publication: 'The Paper',
  rights: { basis: 'quotation', notice: '© The Paper', excerpt: 'They struck for wages.' },
}

const shownOf = (original: Doc, inLocale: Doc = original) =>
  show(
    'news-items',
    { id: 'n', original, inLocale: new Map([['de', inLocale]]), campaign: null },
    'de',
    [new Set(['wages'])],
  )

const textOf = (marked: { pieces: { text: string }[] } | null | undefined) =>
  marked?.pieces.map(({ text }) => text).join('')

describe('a news item that is found by its quoted words', () => {
  it('says whose they are, in the language that the line is in', () => {
    const found = shownOf(item)
    expect(textOf(found?.snippet)).toContain('wages')
    expect(found?.notice).toEqual({
      pieces: [{ text: '© The Paper', isHit: false }],
      language: 'en',
    })
    const rights = { ...item.rights, notice: '© Die Zeitung' }
    const inGerman = shownOf(item, { ...item, rights })?.notice
    expect([textOf(inGerman), inGerman?.language]).toEqual(['© Die Zeitung', null])
  })

  it('names its licence where that is the ground, in no language', () => {
    const rights = { basis: 'creative-commons', licenceName: 'CC BY 4.0' }
    const { notice } = shownOf({ ...item, rights }) ?? {}
    expect([textOf(notice), notice?.language]).toEqual(['The Paper · CC BY 4.0', null])
  })

  it('says nothing where there is nothing to say', () => {
    expect(shownOf({ ...item, rights: { basis: 'own-work' } })?.notice).toBeNull()
  })
})
