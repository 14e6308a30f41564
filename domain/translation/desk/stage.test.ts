import { describe, expect, it } from 'vitest'
import { merge } from '../merge'
import type { Catalogue, CatalogueMessage } from '../message'
import { stageOf } from './stage'

const source = (...texts: string[]) => texts.map((msgid) => ({ msgctxt: 'demands.text', msgid }))

const said = (msgid: string, msgstr: string, more: Partial<CatalogueMessage> = {}) => ({
  ...{ msgctxt: 'demands.text', msgid, msgstr },
  ...more,
})

const now = source('Free the workers', 'Pay the wages')
const whole = [said('Free the workers', 'Freiheit'), said('Pay the wages', 'Löhne')]

const stage = (
  newest: Catalogue,
  {
    published = null,
    messages = now,
    secondPerson = false,
  }: {
    published?: Catalogue | null
    messages?: ReturnType<typeof source>
    secondPerson?: boolean
  } = {},
) =>
  stageOf({
    newest: merge(newest, messages),
    published: published && { stored: published, merged: merge(published, messages) },
    secondPerson,
  })

describe('the stage of a translation', () => {
  it('is not started while there are no words', () => {
    expect(stage([])).toBe('not-started')
    expect(stage(merge([], now), { published: merge([], now) })).toBe('not-started')
  })

  it('is in progress while words are missing or fuzzy', () => {
    const [first = said('', ''), second = said('', '')] = whole
    expect(stage([first])).toBe('in-progress')
    expect(stage([first, { ...second, fuzzy: true }])).toBe('in-progress')
    expect(stage(merge([first], now), { published: merge([first], now) })).toBe('in-progress')
  })

  it('is complete once everything has its words, unpublished or published otherwise', () => {
    expect(stage(whole)).toBe('complete')
    const before = [said('Free the workers', 'Frei'), said('Pay the wages', 'Löhne')]
    expect(stage(whole, { published: before })).toBe('complete')
  })

  it('is complete for a second person only once everything is reviewed', () => {
    expect(stage(whole, { secondPerson: true })).toBe('in-progress')
    const reviewed = whole.map((message) => ({ ...message, reviewed: true }))
    expect(stage(reviewed, { secondPerson: true })).toBe('complete')
  })

  it('is published when readers get all of it', () => {
    expect(stage(whole, { published: whole })).toBe('published')
    expect(stage(whole, { published: whole, secondPerson: true })).toBe('published')
  })

  it('is outdated once the original says something that was not translated', () => {
    const messages = source('Free all the workers', 'Pay the wages')
    expect(stage(whole, { published: whole, messages })).toBe('outdated')
    const longer = source('Free the workers', 'Pay the wages', 'No more night shifts')
    expect(stage(whole, { published: whole, messages: longer })).toBe('outdated')
  })

  it('is outdated where it was published with words for an earlier original', () => {
    const [first = said('', ''), second = said('', '')] = whole
    const late = [first, { ...second, fuzzy: true, previousMsgid: 'Pay the wage' }]
    expect(stage(late, { published: late })).toBe('outdated')
  })

  it('is published again when the original takes its change back', () => {
    const edited = merge(whole, source('Free all the workers', 'Pay the wages'))
    expect(stage(edited, { published: whole })).toBe('published')
  })

  it('is complete again once the new words are there, until they are published', () => {
    const messages = source('Free all the workers', 'Pay the wages')
    const caughtUp = [...whole, said('Free all the workers', 'Freiheit für alle')]
    expect(stage(caughtUp, { published: whole, messages })).toBe('complete')
    expect(stage(caughtUp, { published: caughtUp, messages })).toBe('published')
  })

  it('is no longer published where a newer draft says something else', () => {
    const [first = said('', ''), second = said('', '')] = whole
    expect(stage([first, { ...second, msgstr: '' }], { published: whole })).toBe('in-progress')
  })
})
