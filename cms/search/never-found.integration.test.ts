import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { richText } from '@/test/harness/sample-text'
import { searchSite } from './answer/search-site'
import { searchOf } from './life/search-of'
import { SiteSearch } from './life/site-search'

let payload: Payload
let campaign: Doc

const asked = (query: string, locale: Locale = 'en') => searchSite(payload, { query }, locale)

const pathsFor = async (query: string, locale: Locale = 'en'): Promise<string[]> => {
  const { found, total, choices } = await asked(query, locale)
  if (found.length === 0) {
    expect(total).toBe(0)
    expect(choices.kind).toEqual([])
  }
  return found.map(({ path }) => path)
}

/** A word that stands nowhere else and that no other one is taken for. */
const canary = (): string =>
  `kanari${Array.from({ length: 9 }, () => 'bcdfghjklmnpqrstvwz'[Math.floor(Math.random() * 19)]).join('')}`

const signatory = (fields: Record<string, unknown>) =>
  make('signatories', { campaign: campaign.id, published: true, ...fields })

const change = (collection: 'signatories' | 'campaigns' | 'news-items', id: string, data: object) =>
  payload.update({ collection, id, data })

beforeAll(async () => {
  payload = await bootPayload()
  campaign = await make('campaigns', { published: true })
  await asked('everything')
})

describe('what readers cannot see', () => {
  it('is not found as long as it is a draft, and is once it is published', async () => {
    const word = canary()
    const item = await make('news-items', { headline: `News of ${word}`, slug: word })
    expect(await pathsFor(word)).toEqual([])
    await change('news-items', item.id, { _status: 'published' })
    expect(await pathsFor(word)).toEqual([])
    await searchOf(payload).follow()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await pathsFor(word)).toEqual([`/news/${word}`])
  })

  it('is not found by the words of a newer draft', async () => {
    const [before, since] = [canary(), canary()]
    const { id } = await make('news-items', { published: true, headline: before, slug: before })
    await payload.update({
      collection: 'news-items',
      id,
      data: { headline: since, _status: 'draft' },
      draft: true,
    })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await pathsFor(before)).toEqual([`/news/${before}`])
    expect(await pathsFor(since)).toEqual([])
  })

  it('is not found in the trash, withdrawn or deleted, at once', async () => {
    for (const end of ['trash', 'withdraw', 'delete']) {
      const word = canary()
      const { id } = await make('news-items', { published: true, headline: word, slug: word })
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(await pathsFor(word)).toEqual([`/news/${word}`])
      if (end === 'trash') await change('news-items', id, { deletedAt: new Date().toISOString() })
      if (end === 'withdraw') await change('news-items', id, { _status: 'draft' })
      if (end === 'delete') await payload.delete({ collection: 'news-items', id })
      expect(await pathsFor(word), end).toEqual([])
    }
  })

  it.each(['pseudonym', 'country-only', 'counted-only'])(
    'is not found: the name of a signatory who is shown as %s',
    async (visibility) => {
      const [name, shown] = [canary(), canary()]
      await signatory({ name, nativeName: `${name}o`, visibility, pseudonym: shown, city: name })
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(await pathsFor(name)).toEqual([])
      expect(await pathsFor(`${name}o`)).toEqual([])
      expect((await pathsFor(shown)).length).toBe(visibility === 'pseudonym' ? 1 : 0)
    },
  )

  it('finds a signatory by a public name, until it is taken back or hidden', async () => {
    for (const data of [
      { state: 'withdrawn' },
      { visibility: 'pseudonym', pseudonym: unique('Somebody') },
      { visibility: 'counted-only' },
    ]) {
      const name = canary()
      const { id } = await signatory({ name, visibility: 'public' })
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect(await pathsFor(name)).toEqual([
        expect.stringContaining(`/campaigns/${campaign.slug}/signatories?q=${name}`),
      ])
      await change('signatories', id, data)
      expect(await pathsFor(name), JSON.stringify(data)).toEqual([])
    }
  })

  it('finds nobody by a name that went without a trace in the moment of change', async () => {
    const name = canary()
    const { id } = await signatory({ name, visibility: 'public' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await pathsFor(name)).toHaveLength(1)
    const row = await payload.db.findOne<Doc>({
      collection: 'signatories',
      where: { id: { equals: id } },
    })
    await payload.db.updateOne({
      collection: 'signatories',
      id,
      data: { shown: { name: null, searchKey: '' }, updatedAt: row?.updatedAt },
    })
    expect(await pathsFor(name)).toEqual([])
  })

  it('finds no signatory of a campaign that is not public', async () => {
    const own = await make('campaigns', { published: true })
    const name = canary()
    await make('signatories', { campaign: own.id, published: true, name })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await pathsFor(name)).toHaveLength(1)
    await change('campaigns', own.id, { _status: 'draft' })
    expect(await pathsFor(name)).toEqual([])
  })

  it('finds no translation that is not published', async () => {
    const [title, open, closed] = [canary(), canary(), canary()]
    const page = await make('pages', {
      published: true,
      title,
      slug: title,
      body: richText('Here.'),
    })
    const catalogue = (locale: string, msgstr: string, published: boolean) =>
      make('translations', {
        ...{ of: 'pages', documentId: page.id, locale, published },
        messages: [{ msgctxt: 'title', msgid: title, msgstr }],
      })
    await catalogue('de', open, true)
    await catalogue('fr', closed, false)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await pathsFor(open, 'de')).toEqual([`/${title}`])
    expect(await pathsFor(closed, 'fr')).toEqual([])
  })
})

describe('a second instance', () => {
  it('finds within seconds what was published, and not what was withdrawn, elsewhere', async () => {
    const other = new SiteSearch(payload)
    await other.follow()
    const word = canary()
    const { id } = await make('news-items', { published: true, headline: word, slug: word })
    const before = other.size
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await other.follow()
    expect(other.size).toBe(before + 1)
    await change('news-items', id, { _status: 'draft' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await other.follow()
    expect(other.size).toBe(before)
  })
})

describe('an answer', () => {
  it('marks what was asked for, and says how it can be narrowed', async () => {
    const word = canary()
    const union = await make('organizations', { published: true, name: `Union ${word}` })
    await make('speeches', {
      ...{ published: true, title: `Speech on ${word}`, organizations: [union.id] },
      transcript: richText(`Long before it, nobody knew of ${word} at all.`),
    })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const answer = await searchSite(payload, { query: word, kind: 'speeches' }, 'en')
    expect(answer.total).toBe(1)
    expect(answer.found[0]?.snippet?.pieces).toContainEqual({ text: word, isHit: true })
    expect(answer.choices.kind.map(({ value }) => value)).toContain('organizations')
    const none = await searchSite(payload, { query: word, kind: 'pages' }, 'en')
    expect(none.total).toBe(0)
    expect(none.wider).toEqual([{ without: 'kind', total: expect.any(Number) }])
    const slip = word.replace('kan', 'kon')
    expect((await asked(slip)).suggestion).toBe(word)
    const ofUnion = { query: word, organization: String(union.slug) }
    expect((await searchSite(payload, ofUnion, 'en')).found.length).toBeGreaterThanOrEqual(2)
    const ofNobody = { query: word, organization: 'no-such-organisation' }
    expect((await searchSite(payload, ofNobody, 'en')).total).toBe(0)
  })
})
