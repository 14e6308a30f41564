import { beforeAll, expect, it, vi } from 'vitest'
import { digestOptions } from '@/domain/news/digest'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { goneSince } from './gone-since'
import { listTopics, newsDigest } from './news-digest'
import { listNews } from './news-items'

vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: false }),
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}))

// Next keeps these only within itself; here every read is a fresh one, and what would be kept of the last is looked at.
const kept = vi.hoisted(() => ({ value: '' }))
vi.mock('next/cache', () => ({
  unstable_cache: (read: () => Promise<unknown>) => async () => {
    const found = await read()
    kept.value = JSON.stringify(found)
    return found
  },
  revalidateTag: () => undefined,
}))

let topic: string

beforeAll(async () => {
  await bootPayload()
  topic = (await make('topics', { published: true, name: 'Strikes' })).id
  const story = { publication: 'The Bulletin', kind: 'press-report', topics: [topic] }
  await make('news-items', { published: true, ...story, countries: ['CN', 'MU'] })
  await make('news-items', { published: true, ...story, countries: ['CN'] })
  await make('news-items', { published: true, publication: 'The bulletin', countries: ['US'] })
  await make('news-items', { ...story, countries: ['CN'] })
})

const total = async (choice: object) => (await listNews('en', choice)).total

it('counts what readers would get, drafts left out', async () => {
  const rows = await newsDigest()
  const { country, publication, year } = digestOptions(rows, { topic })
  expect(publication).toEqual([{ value: 'The Bulletin', count: 2 }])
  expect(country).toEqual([
    { value: 'CN', count: 2 },
    { value: 'MU', count: 1 },
  ])
  expect(year).toEqual([{ value: '2002', count: 2 }])
})

it('has each name and each id kept once, however many items bear them', async () => {
  const rows = await newsDigest()
  expect(rows.filter(({ publication }) => publication === 'The Bulletin')).toHaveLength(2)
  expect(kept.value.split('The Bulletin')).toHaveLength(2)
  expect(kept.value.split(topic)).toHaveLength(2)
})

it.each([
  [{}, 3],
  [{ publication: 'The Bulletin' }, 2],
  [{ publication: 'The bulletin' }, 1],
  [{ country: 'MU' }, 1],
  [{ country: 'CN', year: 2002, kind: 'press-report' }, 2],
  [{ country: 'US', publication: 'The Bulletin' }, 0],
  [{ year: 2003 }, 0],
])('lists for %j as many items as the filters promise', async (choice, count) => {
  expect(await total(choice)).toBe(count)
})

it('lists the items of a topic, by its id', async () => {
  expect(await total({ topic })).toBe(2)
  expect((await listTopics('en')).map(({ name }) => name)).toEqual(['Strikes'])
})

it('says since when an original is gone, and nothing before that is certain', async () => {
  const since = '2026-02-01T00:00:00.000Z'
  const gone = await make('link-checks', { state: 'gone', goneSince: since })
  const failing = await make('link-checks', { state: 'unclear', goneSince: since })
  expect(await goneSince(String(gone.item))).toBe(since)
  expect(await goneSince(String(failing.item))).toBeNull()
})
