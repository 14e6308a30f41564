import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clockToken } from '@/cms/jobs/clock-token'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, type OwnSlug, publicity } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const refreshed = vi.hoisted(() => new Set<string>())

vi.mock('next/cache', () => ({ revalidateTag: (tag: string) => refreshed.add(tag) }))

const withDrafts = [
  'organizations',
  'campaigns',
  'news-items',
  'speeches',
  'pages',
  'media',
  'documents',
] as const
const byCampaign = ['signatories', 'solidarity-messages'] as const

let admin: Who
let campaign: Doc

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
  campaign = await make('campaigns', { published: true })
})

beforeEach(() => refreshed.clear())

/** The tags that a piece of work refreshed. */
const during = async (work: () => Promise<unknown>): Promise<string[]> => {
  refreshed.clear()
  await work()
  return [...refreshed].sort()
}

const send = async (method: 'PATCH' | 'DELETE' | 'POST', path: string, body?: unknown) => {
  const answer = await rest(method, path, { token: admin.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer
}

const now = () => new Date().toISOString()

const published = (slug: OwnSlug, fields: Record<string, unknown> = {}) =>
  make(slug, { published: true, ...fields })

describe.each(withDrafts)('%s', (slug) => {
  const draftOf = (id: string) =>
    send('PATCH', `/${slug}/${id}?draft=true`, { originalLocale: 'fr' })

  it('are drawn anew when one is published or changed', async () => {
    const { id } = await make(slug)
    const tags = await during(() => send('PATCH', `/${slug}/${id}`, publicity(slug, true)))
    expect(tags).toEqual([slug])
    expect(await during(() => published(slug))).toEqual([slug])
    expect(await during(() => send('PATCH', `/${slug}/${id}`, { originalLocale: 'de' }))).toEqual([
      slug,
    ])
  })

  it('are left alone when a draft is saved', async () => {
    expect(await during(() => make(slug))).toEqual([])
    const draft = await make(slug)
    expect(await during(() => draftOf(draft.id))).toEqual([])
    const { id } = await published(slug)
    expect(await during(() => draftOf(id))).toEqual([])
    expect(await during(() => draftOf(id))).toEqual([])
  })

  it.each([
    ['is withdrawn', (id: string) => send('PATCH', `/${slug}/${id}`, { _status: 'draft' })],
    ['goes into the trash', (id: string) => send('PATCH', `/${slug}/${id}`, { deletedAt: now() })],
    ['is deleted for good', (id: string) => send('DELETE', `/${slug}/${id}`)],
  ])('are drawn anew when one %s, also while a draft of it waits', async (_, fate) => {
    for (const hasDraft of [false, true]) {
      const { id } = await published(slug)
      if (hasDraft) await draftOf(id)
      expect(await during(() => fate(id)), String(hasDraft)).toEqual([slug])
    }
  })

  it('are drawn anew when one comes back from the trash or an earlier version is restored', async () => {
    const { id } = await published(slug)
    await send('PATCH', `/${slug}/${id}`, { deletedAt: now() })
    const back = { deletedAt: null, _status: 'published' }
    expect(await during(() => send('PATCH', `/${slug}/${id}?trash=true`, back))).toEqual([slug])
    const versions = await rest(
      'GET',
      `/${slug}/versions?where[parent][equals]=${id}&sort=createdAt`,
      {
        token: admin.token,
      },
    )
    const first: string = versions.body.docs[0].id
    expect(await during(() => send('POST', `/${slug}/versions/${first}`))).toEqual([slug])
  })
})

describe('a scheduled withdrawal', () => {
  it('draws pages anew, also while a draft waits', async () => {
    const { id } = await published('pages')
    await send('PATCH', `/pages/${id}?draft=true&autosave=true`, { summary: 'Later.' })
    const payload = await bootPayload()
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'unpublish',
        doc: { relationTo: 'pages', value: id },
        user: { relationTo: 'users', value: admin.id ?? '' },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    const headers = { authorization: `Bearer ${clockToken()}` }
    expect(await during(() => rest('GET', '/payload-jobs/run', { headers }))).toEqual(['pages'])
    expect((await rest('GET', `/pages/${id}`)).status).toBe(404)
  })
})

describe.each(byCampaign)('%s', (slug) => {
  const both = () => [slug, `${slug}:${campaign.id}`]
  const ofCampaign = (isPublished: boolean) =>
    make(slug, { published: isPublished, campaign: campaign.id })

  it('are drawn anew in their campaign and wherever all are shown', async () => {
    await make(slug)
    expect(await during(() => ofCampaign(true))).toEqual(both())
    const { id } = await ofCampaign(false)
    const change = (fields: unknown) => during(() => send('PATCH', `/${slug}/${id}`, fields))
    expect(await change({ originalLocale: 'de' })).toEqual([])
    expect(await change({ state: 'published' })).toEqual(both())
    expect(await change({ originalLocale: 'fr' })).toEqual(both())
    expect(await change({ deletedAt: now() })).toEqual(both())
    const back = () => send('PATCH', `/${slug}/${id}?trash=true`, { deletedAt: null })
    expect(await during(back)).toEqual(both())
    expect(await change({ state: 'pending' })).toEqual(both())
    expect(await during(() => send('DELETE', `/${slug}/${id}`))).toEqual(both())
  })

  it('are drawn anew also where only a few fields are answered', async () => {
    const { id } = await ofCampaign(false)
    const path = `/${slug}/${id}?select[createdAt]=true`
    expect(await during(() => send('PATCH', path, { state: 'published' }))).toEqual(both())
  })

  it('leave other campaigns alone', async () => {
    const other = await published('campaigns')
    expect(await during(() => ofCampaign(true))).not.toContain(`${slug}:${other.id}`)
  })
})

describe('solidarity-messages', () => {
  it('are drawn anew in both campaigns when one moves', async () => {
    const slug = 'solidarity-messages'
    const other = await published('campaigns')
    const { id } = await make(slug, { published: true, campaign: campaign.id })
    const move = () => send('PATCH', `/${slug}/${id}`, { campaign: other.id })
    const tags = [slug, `${slug}:${campaign.id}`, `${slug}:${other.id}`]
    expect(await during(move)).toEqual(tags.sort())
  })
})
