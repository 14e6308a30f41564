import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { AskAnswer } from '@/cms/outward/ask-address'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import type { Ask } from './look-at-original'
import { lookAtOriginals, newMemory } from './originals-duty'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2030-01-01T00:00:00.000Z')
let token: string
let status = 404
let asked: string[] = []

const ask: Ask = async (url) => {
  asked.push(url.href)
  return { status, location: null, retryAfter: null, body: '' } satisfies AskAnswer
}

const told = async (checkOriginals: boolean) => {
  const payload = await bootPayload()
  await payload.updateGlobal({ slug: 'site', data: { checkOriginals } })
}

/** All turns of an hour that begins so many days after the start. */
const lookOn = async (days: number, memory = newMemory()) => {
  const req = await createLocalReq({}, await bootPayload())
  for (let minute = 0; minute < 60; minute += 1)
    await lookAtOriginals(req, memory, ask, start + days * day + minute * 60_000)
}

const checksOf = async (item: string, more: object = {}) => {
  const { body } = await rest('GET', `/link-checks?where[item][equals]=${item}&depth=0`, more)
  return body.docs
}

beforeAll(async () => {
  await bootPayload()
  token = (await accountOf('editor')).token
})

beforeEach(() => {
  asked = []
  status = 404
})

it('asks nobody anything unless the site is told to', async () => {
  await make('news-items', { published: true, originalUrl: 'https://off.example/story' })
  await lookOn(0)
  expect(asked).toEqual([])
})

it('looks at the originals of published items alone, and marks those that fail days apart', async () => {
  await told(true)
  const draft = await make('news-items', { originalUrl: 'https://draft.example/story' })
  const { id } = await make('news-items', {
    published: true,
    originalUrl: 'https://gone.example/story',
  })
  await lookOn(0)
  expect(asked).toContain('https://gone.example/story')
  expect(asked.join()).not.toContain('draft.example')
  expect(await checksOf(draft.id)).toEqual([])
  expect(await checksOf(id)).toMatchObject([{ state: 'unclear' }])

  asked = []
  await lookOn(1)
  expect(asked).toEqual([])

  await lookOn(4)
  const [seen] = await checksOf(id)
  expect(seen).toMatchObject({ state: 'gone' })
  expect(seen.goneSince.slice(0, 10)).toBe('2030-01-01')
  expect(seen).not.toHaveProperty('address')
  expect((await checksOf(id, { token }))[0]).toMatchObject({ httpStatus: 404, failures: 2 })

  status = 200
  await lookOn(40)
  expect(await checksOf(id)).toMatchObject([{ state: 'alive', goneSince: null }])
})

it('forgets what it knew once an item names another original, or is deleted', async () => {
  await told(true)
  const payload = await bootPayload()
  const { id } = await make('news-items', {
    published: true,
    originalUrl: 'https://moved.example/story',
  })
  await lookOn(100)
  expect(await checksOf(id)).toHaveLength(1)
  const save = (data: object, query = '') =>
    rest('PATCH', `/news-items/${id}${query}`, { token, body: data })
  await save({ originalUrl: 'https://new.example/story', _status: 'draft' }, '?draft=true')
  expect(await checksOf(id)).toHaveLength(1)
  await save({ _status: 'published' })
  expect(await checksOf(id)).toHaveLength(0)
  await lookOn(101)
  expect(await checksOf(id)).toHaveLength(1)
  await payload.delete({ collection: 'news-items', id })
  expect(await checksOf(id)).toHaveLength(0)
})
