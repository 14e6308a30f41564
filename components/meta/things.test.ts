import { describe, expect, it } from 'vitest'
import type { TranslationNote } from '@/domain/translation/note'
import { campaignThing } from './campaign-thing'
import * as sample from './testing/samples'
import { things } from './testing/things'
import { vocabularyFaults } from './testing/vocabulary'

const { originalAt } = sample
const translated = { ...sample.speech, _translation: sample.note }

describe('the vocabulary', () => {
  it.each(Object.entries(things))('knows all that is said of a %s', (_name, thing) => {
    expect(vocabularyFaults(thing)).toEqual([])
  })

  it.each([
    [{ '@type': 'Speech' }, 'no such type'],
    [{ '@type': 'NewsArticle', headlines: 'x' }, 'has no headlines'],
    [{ '@type': 'Person', headline: 'x' }, 'has no headline'],
    [{ '@type': 'NewsArticle', author: { '@type': 'Place' } }, 'Place is none of'],
    [{ '@type': 'NewsArticle', author: 'A. Reporter' }, 'is none of'],
    [{ '@type': 'NewsArticle', datePublished: 'last year' }, 'is none of'],
    [{ '@type': 'ItemList', numberOfItems: null }, 'null'],
  ])('would find what is wrong with %j', (thing, fault) => {
    expect(vocabularyFaults(thing).join()).toContain(fault)
  })
})

describe('a campaign', () => {
  it('is called for by its organisers, with its demands in order, and counts who signed', () => {
    expect(things.campaign).toMatchObject({
      inLanguage: 'zh-Hans',
      creator: [{ name: 'A union', url: 'https://example.org/zh-Hans/organizations/a-union' }],
      audience: [{ name: 'A ministry' }],
      hasPart: [
        { position: 1, text: 'One.' },
        { position: 2, text: 'Two.' },
      ],
      temporalCoverage: '2018-08/..',
      interactionStatistic: { userInteractionCount: 25 },
      potentialAction: { target: 'https://example.org/zh-Hans/campaigns/an-appeal/sign' },
    })
  })

  it('is not to be signed once it is closed', () => {
    const closed = { ...sample.campaign, stage: 'closed' as const, closed: '2019' }
    const thing = campaignThing(closed, 0, originalAt('/campaigns/an-appeal'))
    expect(thing).not.toHaveProperty('potentialAction')
    expect(thing).toMatchObject({ temporalCoverage: '2018-08/2019' })
  })
})

describe('a text that is translated in part', () => {
  const at = { ...originalAt('/campaigns/an-appeal'), locale: 'fr' as const }
  const thingOf = (state: TranslationNote['state']) => {
    const _translation = { ...sample.note, state }
    return campaignThing({ ...sample.campaign, title: 'Un appel', _translation }, 25, at)
  }

  it.each(['partial', 'outdated'] as const)('is not taken for its original: %s', (state) => {
    const thing = thingOf(state)
    expect(thing).toMatchObject({
      '@id': 'https://example.org/fr/campaigns/an-appeal#main',
      url: 'https://example.org/fr/campaigns/an-appeal',
      name: 'Un appel',
      inLanguage: ['fr', 'zh-Hans'],
      translator: [{ name: 'A. Translator' }],
    })
    for (const property of ['translationOfWork', 'workTranslation'])
      expect(thing).not.toHaveProperty(property)
    expect(vocabularyFaults(thing)).toEqual([])
  })

  it('is its original where nothing is translated', () => {
    expect(thingOf('none')).toMatchObject({
      '@id': 'https://example.org/zh-Hans/campaigns/an-appeal#main',
      inLanguage: 'zh-Hans',
    })
  })
})

describe('what never leaves', () => {
  it('is nothing that the page does not show', () => {
    expect(JSON.stringify(things)).not.toMatch(/never/)
  })
})
