import { describe, expect, it } from 'vitest'
import type { TranslationNote } from '@/domain/translation/note'
import { campaignThing } from './campaign-thing'
import { listThing } from './list-thing'
import { newsThing } from './news-thing'
import { organizationThing } from './organization-thing'
import { registerThing } from './register-thing'
import { siteThing } from './site-thing'
import { speechThing } from './speech-thing'
import * as sample from './testing/samples'
import { vocabularyFaults } from './testing/vocabulary'

const { originalAt, site, translatedAt } = sample
const translated = { ...sample.speech, _translation: sample.note }

const things = {
  campaign: campaignThing(sample.campaign, 25, originalAt('/campaigns/an-appeal')),
  news: newsThing(sample.newsItem, site, originalAt('/news/a-headline')),
  speech: speechThing(translated, '讲演', translatedAt('/speeches/a-speech')),
  organization: organizationThing(
    sample.organization,
    [{ name: 'A branch', slug: 'a-branch' }],
    originalAt('/organizations/a-union'),
  ),
  site: siteThing(site, originalAt('')),
  list: listThing([{ name: 'One', path: '/news/one' }], 3, originalAt('/news')),
}

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

describe('a news item', () => {
  it('is published by the site and based on an original, whose author, date and rights are the original’s', () => {
    const { news } = things
    expect(news).toMatchObject({
      publisher: { name: 'A site' },
      abstract: 'What it says.',
      isBasedOn: {
        url: 'https://newspaper.example/article',
        author: [{ name: 'A. Reporter' }],
        publisher: { name: 'A newspaper' },
        datePublished: '2002-11',
        printPage: 'A.19',
        copyrightNotice: '© A newspaper · CC BY 4.0',
        license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      hasPart: { '@type': 'Quotation', text: 'A few words.' },
      about: [{ name: 'An appeal' }],
    })
    for (const property of ['author', 'datePublished', 'license'])
      expect(news).not.toHaveProperty(property)
  })

  it('claims no licence where the ground is another, though a name was left over', () => {
    const rights = { basis: 'quotation' as const, licenceName: 'CC BY 4.0', notice: '© B.' }
    const at = originalAt('/news/a-headline')
    const { isBasedOn } = newsThing({ ...sample.newsItem, rights }, site, at)
    expect(isBasedOn).toMatchObject({ copyrightNotice: '© B.' })
    expect(isBasedOn).not.toHaveProperty('license')
  })

  it('has author and date itself where it is our own work', () => {
    const own = { ...sample.newsItem, rights: { basis: 'own-work' as const } }
    const thing = newsThing(own, site, originalAt('/news/a-headline'))
    expect(thing).toMatchObject({ author: [{ name: 'A. Reporter' }], datePublished: '2002-11' })
    expect(thing).not.toHaveProperty('isBasedOn')
  })
})

describe('a speech', () => {
  it('names its original and its translators', () => {
    expect(things.speech).toMatchObject({
      inLanguage: 'en',
      translator: [{ name: 'A. Translator' }],
      translationOfWork: {
        '@id': 'https://example.org/zh-Hans/speeches/a-speech#main',
        inLanguage: 'zh-Hans',
        name: '讲演',
      },
      dateCreated: '1998-01-29',
      associatedMedia: [
        {
          '@type': 'AudioObject',
          contentUrl: 'https://example.org/api/documents/file/a.mp3',
          inLanguage: 'zh',
        },
        { '@type': 'MediaObject', url: 'https://archive.example/a' },
      ],
    })
  })

  it('as an original names its translations', () => {
    const thing = speechThing(translated, null, originalAt('/speeches/a-speech'))
    expect(thing).toMatchObject({
      workTranslation: [{ url: 'https://example.org/en/speeches/a-speech', inLanguage: 'en' }],
    })
    expect(thing).not.toHaveProperty('translationOfWork')
    expect(thing).not.toHaveProperty('translator')
  })

  it('is the original where it is not translated', () => {
    const at = { ...originalAt('/speeches/a-speech'), locale: 'de' as const }
    expect(speechThing(sample.speech, null, at)).toMatchObject({
      '@id': 'https://example.org/zh-Hans/speeches/a-speech#main',
      inLanguage: 'zh-Hans',
    })
  })
})

describe('an organisation', () => {
  it('is told by all its names, with what it belongs to and who belongs to it', () => {
    expect(things.organization).toMatchObject({
      '@type': 'WorkersUnion',
      alternateName: ['工会', 'AU'],
      description: 'First.',
      address: { addressLocality: 'Paris', addressCountry: 'FR' },
      identifier: [
        { propertyID: 'SIREN', value: '732829320' },
        { propertyID: 'Prefecture', value: 'W751234567' },
      ],
      foundingDate: '1999-05',
      memberOf: [{ name: 'A federation' }],
      member: [{ name: 'A branch' }],
    })
  })

  it('is registered where it says, in a register that nobody has named too', () => {
    const number = (register: string | null) => ({
      scheme: 'other' as const,
      register,
      number: '7',
    })
    const identifiers = [number('Companies House'), number(null)]
    const at = originalAt('/organizations/a-union')
    const registration = {}
    const thing = organizationThing({ ...sample.organization, identifiers, registration }, [], at)
    expect(thing.identifier).toEqual([
      { '@type': 'PropertyValue', propertyID: 'Companies House', value: '7' },
      { '@type': 'PropertyValue', value: '7' },
    ])
  })

  it('ends on no day that is uncertain', () => {
    expect(things.organization).not.toHaveProperty('dissolutionDate')
  })
})

describe('a register', () => {
  const organization = { slug: 'a-union' } as never
  const row = (shown: object, more = {}) =>
    ({ id: '1', number: 7, originalLocale: 'en', shown, ...more }) as never

  it('tells machines of organisations with a page, by number, and of nobody else', () => {
    const rows = [
      row({ name: 'A union', organization }),
      row({ name: 'A person' }),
      row({ name: null, organization }),
      row({ name: 'Gone', organization }, { gone: 'withdrawn' }),
    ]
    const thing = registerThing(rows, originalAt('/campaigns/an-appeal/signatories'))
    expect(thing.itemListElement).toEqual([
      {
        '@type': 'ListItem',
        position: 7,
        name: 'A union',
        url: 'https://example.org/zh-Hans/organizations/a-union',
      },
    ])
  })

  it('says of no number that so many are listed, since people and other days are not', () => {
    const at = originalAt('/campaigns/an-appeal/signatories?asof=2018-10-14')
    const thing = registerThing([], at)
    expect(thing).toEqual({ '@type': 'ItemList', itemListElement: [] })
    expect(vocabularyFaults(thing)).toEqual([])
  })
})

describe('what never leaves', () => {
  it('is nothing that the page does not show', () => {
    expect(JSON.stringify(things)).not.toMatch(/never/)
  })
})
