import { readFileSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { seedDemonstration } from '@/seed/demonstration'
import { bootPayload } from '@/test/harness/boot'
import { searchSite } from './answer/search-site'

type Expected = { query: string; path: string }

const expected = (locale: string): Expected[] =>
  JSON.parse(readFileSync(new URL(`testing/quality/${locale}.json`, import.meta.url), 'utf8'))

/** Among how many of the first a document has to be. */
const first = 3

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload()
  await seedDemonstration(payload, { progress: () => {}, staff: false })
})

describe.each(locales)('what readers of “%s” look for', (locale) => {
  it.each(expected(locale))('“$query” leads to $path', async ({ query, path }) => {
    const { found } = await searchSite(payload, { query }, locale)
    expect(found.slice(0, first).map((each) => each.path)).toContain(path)
  })

  it('is at least fifteen questions, five in Spanish', () => {
    expect(expected(locale).length).toBeGreaterThanOrEqual(locale === 'es' ? 5 : 15)
  })
})
