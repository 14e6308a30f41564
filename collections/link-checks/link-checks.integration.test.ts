import { beforeAll, expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let token: string

beforeAll(async () => {
  token = (await accountOf('editor')).token
})

it('tells of an original as long as its item is public, and staff always', async () => {
  const address = 'https://gone.example/story'
  const item = await make('news-items', { published: true, originalUrl: address })
  const goneSince = '2030-01-01T00:00:00.000Z'
  const check = await make('link-checks', { item: item.id, address, state: 'gone', goneSince })
  const ofItem = `/link-checks?where[item][equals]=${item.id}&depth=0`
  const listed = `/news-items?where[id][equals]=${item.id}&depth=0`
  const told = async () => [
    (await rest('GET', `/link-checks/${check.id}`)).status,
    (await rest('GET', ofItem)).body.totalDocs,
    (await rest('GET', ofItem, { token })).body.totalDocs,
  ]
  const save = (body: object, query = '') =>
    rest('PATCH', `/news-items/${item.id}${query}`, { token, body })

  expect(await told()).toEqual([200, 1, 1])
  const { body } = await rest('GET', `/news-items/${item.id}?depth=1`)
  expect(body.linkChecks.docs).toMatchObject([{ id: check.id, state: 'gone' }])
  expect((await rest('GET', listed)).body.docs[0].linkChecks.docs).toHaveLength(1)

  await save({ _status: 'draft' })
  expect(await told()).toEqual([404, 0, 1])
  await save({ _status: 'published' })
  expect(await told()).toEqual([200, 1, 1])
  await save({ deletedAt: new Date().toISOString() })
  expect(await told()).toEqual([404, 0, 1])
  await save({ deletedAt: null }, '?trash=true')
  expect(await told()).toEqual([200, 1, 1])
})
