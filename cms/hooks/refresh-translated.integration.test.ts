import { beforeAll, describe, expect, it, vi } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, type OwnSlug, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const refreshed = vi.hoisted(() => new Set<string>())

vi.mock('next/cache', () => ({ revalidateTag: (tag: string) => refreshed.add(tag) }))

const inOnePlace = [
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

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
})

/** The tags that a piece of work refreshed. */
const during = async (work: () => Promise<unknown>): Promise<string[]> => {
  refreshed.clear()
  await work()
  return [...refreshed].sort()
}

const send = async (method: 'PATCH' | 'DELETE', path: string, body?: unknown) => {
  const answer = await rest(method, path, { token: admin.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer
}

const now = () => new Date().toISOString()

const published = (slug: OwnSlug, fields: Record<string, unknown> = {}) =>
  make(slug, { published: true, ...fields })

describe('a catalogue', () => {
  const catalogueOf = async (of: OwnSlug, documentId: string, isPublished = true) =>
    make('translations', { published: isPublished, of, documentId, locale: 'de' })

  it.each([...inOnePlace, ...byCampaign])('of %s draws what shows them anew', async (of) => {
    const original = await published(of)
    const isByCampaign = byCampaign.some((slug) => slug === of)
    const expected = isByCampaign ? [of, `${of}:${original.campaign}`] : [of]
    let id = ''
    const change = (fields: unknown, query = '') =>
      during(() => send('PATCH', `/translations/${id}${query}`, fields))
    id = (await catalogueOf(of, original.id, false)).id
    expect(await change({ note: unique('Someone') }, '?draft=true')).toEqual([])
    expect(await change({ _status: 'published' })).toEqual(expected)
    expect(await change({ note: unique('Someone') })).toEqual(expected)
    await change({ note: unique('Someone') }, '?draft=true')
    expect(await change({ _status: 'draft' })).toEqual(expected)
    await change({ _status: 'published' })
    expect(await change({ deletedAt: now() })).toEqual(expected)
    expect(await change({ deletedAt: null, _status: 'published' }, '?trash=true')).toEqual(expected)
    expect(await during(() => send('DELETE', `/translations/${id}`))).toEqual(expected)
  })

  it('of the site draws the site anew', async () => {
    await make('translations')
    const ofSite = { published: true, of: 'site', documentId: 'site', locale: 'fr' }
    expect(await during(() => make('translations', ofSite))).toContain('site')
  })
})
