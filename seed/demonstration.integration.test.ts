import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { translatableFieldsOf } from '@/cms/translation/fields-of'
import { extract } from '@/domain/translation/extract'
import type { TranslationState } from '@/domain/translation/summary'
import { locales } from '@/i18n/locales'
import { bootPayload } from '@/test/harness/boot'
import { seedDemonstration } from './demonstration'
import { steps } from './entries'
import { navigation, navigationWords, site, siteWords } from './globals'
import { asSeeder } from './place'
import { staff } from './staff'
import { translations } from './translations/translations'
import { contextOf, type Words } from './words'

const entries = steps.flatMap((step) => step.entries)
const slugs = [...new Set(entries.map(({ collection }) => collection))]
const quiet = { progress: () => {}, staff: true }

let payload: Payload

const counts = async () => {
  const counted: Record<string, number> = {}
  for (const collection of [...slugs, 'translations', 'users'] as const)
    counted[collection] = (await payload.count({ collection, trash: true })).totalDocs
  return counted
}

const fieldsOf = (slug: string) => {
  const { collections, globals } = payload.config
  const entity = [...collections, ...globals].find((candidate) => candidate.slug === slug)
  return translatableFieldsOf(entity?.fields ?? [])
}

const wordsAsMessages = (words: Words) =>
  Object.entries(words).map(([key, msgid]) => ({ msgctxt: contextOf(key), msgid }))

beforeAll(async () => {
  payload = await bootPayload()
  await seedDemonstration(payload, quiet)
})

describe('the demonstration', () => {
  it('is whole', async () => {
    const expected = Object.fromEntries(
      slugs.map((slug) => [slug, entries.filter(({ collection }) => collection === slug).length]),
    )
    expect(await counts()).toEqual({
      ...expected,
      translations: translations.length,
      users: staff.length,
    })
    expect(expected).toMatchObject({ organizations: 28, signatories: 25, campaigns: 1 })
  })

  it('has all its words to translate listed beside each document, and no others', async () => {
    const saved = { site, navigation } as const
    const said = { site: siteWords, navigation: navigationWords } as const
    for (const slug of ['site', 'navigation'] as const)
      expect(extract(saved[slug], fieldsOf(slug))).toEqual(wordsAsMessages(said[slug]))
    for (const { collection, key, words, data } of entries) {
      const document = data(() => 'some-id')
      const shown = collection === 'signatories' ? { shown: document } : document
      const sorted = (messages: object[]) => messages.map((each) => JSON.stringify(each)).sort()
      expect(sorted(extract(shown, fieldsOf(collection))), `${collection} ${key}`).toEqual(
        sorted(wordsAsMessages(words)),
      )
    }
  })

  it('doubles nothing and undoes nothing when it is made again', async () => {
    const before = await counts()
    const find = { ...asSeeder, collection: 'campaigns', limit: 1 } as const
    const campaign = (await payload.find(find)).docs[0]
    await payload.update({
      ...asSeeder,
      collection: 'campaigns',
      id: campaign?.id ?? '',
      data: { title: 'A title that staff chose', slug: 'a-new-address', _status: 'published' },
    })
    await payload.updateGlobal({ ...asSeeder, slug: 'site', data: { tagline: 'Theirs' } })
    await seedDemonstration(payload, quiet)
    expect(await counts()).toEqual(before)
    expect((await payload.find(find)).docs[0]?.title).toBe('A title that staff chose')
    expect((await payload.findGlobal({ ...asSeeder, slug: 'site' })).tagline).toBe('Theirs')
    await payload.update({
      ...asSeeder,
      collection: 'campaigns',
      id: campaign?.id ?? '',
      data: { title: campaign?.title ?? '', slug: 'jiashi-workers', _status: 'published' },
    })
  })

  it('makes what is missing after an interruption', async () => {
    const before = await counts()
    const lost = { number: { equals: 7 } }
    await payload.delete({ ...asSeeder, collection: 'signatories', where: lost })
    await payload.delete({
      ...asSeeder,
      collection: 'media',
      where: { filename: { contains: 'lectern' } },
    })
    await seedDemonstration(payload, quiet)
    expect(await counts()).toEqual(before)
  })
})

describe('its translations', () => {
  const expected = (slug: string, key: string, locale: string): TranslationState | 'original' => {
    const left: Record<string, TranslationState> = {
      'campaigns jiashi-workers es': 'partial',
      'organizations international-federation-for-justice-in-china zh-Hant': 'partial',
      'organizations wei-jingsheng-foundation es': 'outdated',
      'news-items twenty-five-organisations-have-signed fr': 'outdated',
    }
    const isThere = translations.some(
      (translation) =>
        translation.of === slug && translation.key === key && translation.locale === locale,
    )
    const original = slug === 'speeches' ? 'zh-Hans' : 'en'
    if (locale === original) return 'original'
    return left[`${slug} ${key} ${locale}`] ?? (isThere ? 'complete' : 'none')
  }

  it('read as they were left: complete, partial or outdated', async () => {
    for (const slug of [
      'organizations',
      'campaigns',
      'speeches',
      'topics',
      'news-items',
      'pages',
    ] as const)
      for (const locale of locales) {
        const { docs } = await payload.find({
          collection: slug,
          context: { locale },
          depth: 0,
          overrideAccess: false,
          pagination: false,
        })
        for (const doc of docs as unknown as Noted[])
          expect(`${doc.slug} ${locale} ${doc._translation.state}`).toBe(
            `${doc.slug} ${locale} ${expected(slug, doc.slug, locale)}`,
          )
      }
  })

  it('reach the register of signatories', async () => {
    const { docs } = await payload.find({
      collection: 'signatories',
      context: { locale: 'zh-Hans' },
      depth: 0,
      overrideAccess: false,
      sort: 'number',
      where: { number: { equals: 13 } },
    })
    expect(docs[0]?.shown).toMatchObject({
      abbreviation: 'MLPD',
      name: '德国马克思列宁主义党',
      nativeName: 'Marxistisch-Leninistische Partei Deutschlands',
    })
  })

  it('reach the globals in every locale', async () => {
    for (const locale of locales) {
      const menus = await payload.findGlobal({
        slug: 'navigation',
        context: { locale },
        overrideAccess: false,
      })
      const { state } = (menus as unknown as Noted)._translation
      expect(`${locale} ${state}`).toBe(`${locale} ${locale === 'en' ? 'original' : 'complete'}`)
    }
  })
})

type Noted = { slug: string; _translation: { state: TranslationState } }
