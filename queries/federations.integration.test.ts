import { beforeAll, expect, it, vi } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { federationTrees } from './federations'
import { listOrganizations } from './organizations'

vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: false }),
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}))

// Next keeps these only within itself; here every read is a fresh one.
vi.mock('next/cache', () => ({
  unstable_cache: (read: unknown) => read,
  revalidateTag: () => undefined,
}))

/** How many members the big federation has: more than are read at a time. */
const many = 520

let federation: string

/** Puts an organisation into the database as it stands there, without all that happens when staff save one. */
const place = async (name: string, memberOf: string[]) => {
  const payload = await bootPayload()
  const slug = name.toLowerCase().replaceAll(' ', '-')
  await payload.db.create({
    collection: 'organizations',
    data: {
      _status: 'published',
      name,
      slug,
      searchKey: name.toLowerCase(),
      kind: 'union',
      originalLocale: 'en',
      memberOf,
    },
  })
}

beforeAll(async () => {
  await bootPayload()
  federation = (await make('organizations', { published: true, name: 'Zeal', kind: 'federation' }))
    .id
  // Emptied memberships are kept as an empty list; by name these come before all members.
  for (let index = 0; index < many; index += 1) await place(`Alone ${1000 + index}`, [])
  for (let index = 0; index < many; index += 1) await place(`Local ${1000 + index}`, [federation])
  await make('organizations', { name: 'A draft', memberOf: [federation] })
})

it('counts all members of a federation, as the list that its tree leads to does', async () => {
  const [tree, ...others] = await federationTrees('en')
  const { total } = await listOrganizations('en', { federation })
  expect(others).toEqual([])
  expect(tree?.item.name).toBe('Zeal')
  expect([tree?.count, total]).toEqual([many, many])
})

it('draws the first of them by name', async () => {
  const [tree] = await federationTrees('en')
  expect(tree?.members.map(({ item }) => item.name)).toEqual(
    Array.from({ length: 40 }, (_, index) => `Local ${1000 + index}`),
  )
})
