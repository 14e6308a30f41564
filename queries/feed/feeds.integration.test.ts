import { beforeAll, describe, expect, it, vi } from 'vitest'
import { translated } from '@/cms/translation/testing/translated'
import { feedEntry } from '@/components/feed/feed-entry'
import type { FeedPlace } from '@/domain/feed/cursor'
import { translatorFor } from '@/i18n/translator-for'
import { englishWords } from '@/i18n/words/shipped-words'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { feedDocuments } from './feed-documents'
import { feedPageSize, feedPlaces } from './feed-places'
import type { FeedScope } from './feed-scope'
import { lastChange } from './last-change'

// Outside of Next there is no cache.
vi.mock('../cached', () => ({ cached: (_name: string, read: unknown) => read }))

let campaign: Doc
let organization: Doc

beforeAll(async () => {
  await bootPayload()
  organization = await make('organizations', { published: true })
  campaign = await make('campaigns', { published: true, organizers: [organization.id] })
})

const news = (more: object = {}) =>
  make('news-items', { published: true, campaigns: [campaign.id], ...more })

const walk = async (scope: FeedScope): Promise<FeedPlace[][]> => {
  const pages: FeedPlace[][] = []
  let after: FeedPlace | null = null
  do {
    const page: Awaited<ReturnType<typeof feedPlaces>> = await feedPlaces(scope, after)
    pages.push(page.places)
    after = page.next
  } while (after)
  return pages
}

describe('the places of a feed', () => {
  it('come page by page, each once, the newest first, also where many are of one moment', async () => {
    const payload = await bootPayload()
    const items = await Promise.all(Array.from({ length: 2 * feedPageSize + 3 }, () => news()))
    const at = '2020-05-05T05:05:05.555Z'
    for (const { id } of items.slice(0, feedPageSize + 7))
      await payload.db.updateOne({
        collection: 'news-items',
        id,
        data: { firstPublishedAt: at },
      })
    await make('speeches', { published: true, campaigns: [campaign.id] })
    const pages = await walk({ of: 'campaign', id: campaign.id })
    const places = pages.flat()
    expect(pages.map(({ length }) => length)).toEqual([feedPageSize, feedPageSize, 5])
    expect(new Set(places.map(({ id }) => id)).size).toBe(items.length + 2)
    const moments = places.map((place) => place.at)
    expect(moments).toEqual([...moments].sort().reverse())
  })

  it('hold no draft, nothing withdrawn and nothing in the trash', async () => {
    const payload = await bootPayload()
    const draft = await news({ published: false })
    const withdrawn = await news()
    await payload.update({
      collection: 'news-items',
      id: withdrawn.id,
      data: { _status: 'draft' },
    })
    const thrownAway = await news()
    await payload.update({
      collection: 'news-items',
      id: thrownAway.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const ids = (await walk({ of: 'site' })).flat().map(({ id }) => id)
    for (const { id } of [draft, withdrawn, thrownAway]) expect(ids).not.toContain(id)
  })

  it('are those of a collection, or of what belongs to an organisation', async () => {
    const own = await make('news-items', { published: true, organizations: [organization.id] })
    const foreign = await make('news-items', { published: true })
    const of = (await walk({ of: 'organization', id: organization.id })).flat()
    const ids = of.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([own.id, organization.id, campaign.id]))
    expect(ids).not.toContain(foreign.id)
    const collections = (await walk({ of: 'campaigns' })).flat().map(({ collection }) => collection)
    expect([...new Set(collections)]).toEqual(['campaigns'])
  })
})

describe('the documents of a feed', () => {
  it('are read for the locale, whole and in their order, with when they and their translation changed', async () => {
    const headline = unique('Headline')
    const [one, other] = [await news({ headline }), await news()]
    await translated('news-items', one, 'de', [['headline', headline, 'Schlagzeile']])
    const places = [other, one].map(({ id }) => ({ at: '', collection: 'news-items' as const, id }))
    const documents = await feedDocuments('de', places)
    expect(documents.map(({ document }) => document.id)).toEqual([other.id, one.id])
    const context = {
      locale: 'de',
      address: 'https://example.org',
      t: translatorFor('de', englishWords),
    } as const
    const [, entry] = documents.map((carried) => feedEntry(carried, context))
    expect(entry?.title).toEqual({ text: 'Schlagzeile', language: 'de' })
    expect(Date.parse(entry?.updated ?? '')).toBeGreaterThan(Date.parse(entry?.published ?? ''))
  })

  it('say nothing of who signed, nor what proves the ground of use', async () => {
    const name = unique('Hidden Signatory')
    await make('signatories', {
      campaign: campaign.id,
      name,
      published: true,
      visibility: 'counted-only',
      number: 1,
    })
    const proof = unique('Letter in the drawer')
    const item = await news({ rights: { basis: 'permission', proof } })
    const all = await feedDocuments('en', [
      { at: '', collection: 'campaigns', id: campaign.id },
      { at: '', collection: 'news-items', id: item.id },
    ])
    const context = {
      locale: 'en',
      address: 'https://example.org',
      t: translatorFor('en', englishWords),
    } as const
    const written = JSON.stringify(all.map((carried) => feedEntry(carried, context)))
    expect(all).toHaveLength(2)
    expect(JSON.stringify(all)).not.toContain(name)
    expect(written).not.toContain(name)
    expect(written).not.toContain(proof)
  })
})

describe('since when a feed has said what it says', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds, 400))

  it('is told in whole seconds, and moves when something is withdrawn too', () => {
    const address = unique('https://example.org/feed.atom')
    expect(lastChange(address, 'one', at(1)).toISOString()).toBe('2026-01-01T00:00:01.000Z')
    expect(lastChange(address, 'one', at(5)).toISOString()).toBe('2026-01-01T00:00:01.000Z')
    expect(lastChange(address, '', at(9)).toISOString()).toBe('2026-01-01T00:00:09.000Z')
  })
})
