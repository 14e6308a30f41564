import { expect, it } from 'vitest'
import { indexChanges, indexMigration, migrationIndex } from './index-changes.mjs'

const slug = { key: { slug: 1 }, unique: true }
const date = { key: { date: 1 } }

it('finds what is new, what is gone and what became another index on the same field', () => {
  expect(indexChanges({ a: [slug], b: [date] }, { a: [slug, date], c: [date] })).toEqual({
    created: { a: [date], c: [date] },
    dropped: { b: [date] },
  })
  expect(indexChanges({ a: [slug] }, { a: [{ key: { slug: 1 } }] })).toEqual({
    created: { a: [{ key: { slug: 1 } }] },
    dropped: { a: [slug] },
  })
  expect(indexChanges({ a: [slug] }, { a: [{ ...slug }] })).toEqual({ created: {}, dropped: {} })
})

it('writes both directions into the migration', () => {
  const text = indexMigration({ created: { a: [slug] }, dropped: { b: [date] } })
  expect(text).toContain('const created: Indexes = {"a":[{"key":{"slug":1},"unique":true}]}')
  expect(text).toContain('const dropped: Indexes = {"b":[{"key":{"date":1}}]}')
})

it('lists migrations in their order', () => {
  expect(migrationIndex(['1_a', '2_b'])).toMatch(/name: '1_a'.*name: '2_b'/)
})
