import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { isGranted, stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let translator: Who
let polyglot: Who

beforeAll(async () => {
  translator = await accountOf('translator', ['de'])
  polyglot = await accountOf('translator', ['de', 'fr'])
})

const ask = (method: 'POST' | 'PATCH', path: string, body: unknown, who: Who = translator) =>
  rest(method, `/translations${path}`, { token: who.token, body })

const localeOf = async (id: string) => (await stored('translations', id, true))?.locale

/** Straight in the database: no save does that. */
const rename = async (id: string, locale: string): Promise<void> => {
  const payload = await bootPayload()
  await payload.db.updateOne({ collection: 'translations', id, data: { locale } })
}

describe('a translator of one locale', () => {
  it('moves no catalogue into another locale', async () => {
    const own = await make('translations', { locale: 'de', published: true })
    for (const [path, body] of [
      [`/${own.id}`, { locale: 'fr' }],
      [`/${own.id}?draft=true`, { locale: 'fr' }],
      [`/${own.id}?autosave=true&draft=true`, { locale: 'fr' }],
      [`?where[id][equals]=${own.id}`, { locale: 'fr' }],
      [`?where[locale][equals]=de`, { locale: 'fr' }],
      [`/${own.id}`, { locale: ['fr'] }],
      [`/${own.id}`, { locale: null }],
    ] as const) {
      await ask('PATCH', path, body)
      expect(await localeOf(own.id), `${path} ${JSON.stringify(body)}`).toBe('de')
    }
  })

  it('moves no catalogue out of another locale into its own', async () => {
    const foreign = await make('translations', { locale: 'fr', published: true })
    for (const path of [`/${foreign.id}`, `/${foreign.id}?draft=true`, '?where[locale][equals]=fr'])
      await ask('PATCH', path, { locale: 'de', note: 'Taken' })
    const { locale, note } = { ...(await stored('translations', foreign.id)) } as Partial<Doc>
    expect([locale, note ?? null]).toEqual(['fr', null])
  })

  it('makes no catalogue without a locale, as a draft neither', async () => {
    const { id } = await make('campaigns', { published: true })
    for (const locale of [undefined, null, '', 'fr', ['de', 'fr'], { de: true }, 'DE', 'xx'])
      for (const query of ['', '?draft=true']) {
        const answer = await ask('POST', query, { of: 'campaigns', documentId: id, locale })
        expect(isGranted(answer), `${JSON.stringify(locale)}${query}: ${answer.text}`).toBe(false)
      }
  })

  it('gets no catalogue of another locale by duplicating', async () => {
    const payload = await bootPayload()
    const foreign = await make('translations', { locale: 'fr', published: true })
    const own = await make('translations', { locale: 'de', published: true })
    const before = await payload.count({ collection: 'translations', trash: true })
    for (const [id, body] of [
      [foreign.id, {}],
      [foreign.id, undefined],
      [own.id, { locale: 'fr' }],
      [own.id, { locale: 'fr', documentId: 'another' }],
    ] as const)
      expect(isGranted(await ask('POST', `/${id}/duplicate`, body))).toBe(false)
    const after = await payload.count({ collection: 'translations', trash: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it('moves no catalogue by restoring a version from when it had another locale', async () => {
    const payload = await bootPayload()
    const doc = await make('translations', { locale: 'fr', published: true })
    await rename(doc.id, 'de')
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: { and: [{ parent: { equals: doc.id } }, { 'version.locale': { equals: 'fr' } }] },
    })
    const [version] = docs as unknown as Doc[]
    const opened = await rest('GET', `/translations/versions/${version?.id}`, {
      token: translator.token,
    })
    expect(isGranted(opened)).toBe(false)
    const restored = await ask('POST', `/versions/${version?.id}`, {})
    expect(isGranted(restored), restored.text).toBe(false)
    expect(await localeOf(doc.id)).toBe('de')
  })

  it('puts nothing into the trash by an update, alone or in bulk', async () => {
    const own = await make('translations', { locale: 'de', published: true })
    const deletedAt = new Date().toISOString()
    for (const path of [`/${own.id}`, `/${own.id}?draft=true`, '?where[locale][equals]=de'])
      await ask('PATCH', path, { deletedAt })
    expect((await stored('translations', own.id))?.deletedAt ?? null).toBeNull()
  })

  it('works as usual in its own locale', async () => {
    const { id } = await make('campaigns', { published: true })
    const made = await ask('POST', '', { of: 'campaigns', documentId: id, locale: 'de' })
    expect(made.status, made.text).toBe(201)
    const saved = await ask('PATCH', `/${made.body.doc.id}?draft=true`, { note: 'To look at' })
    expect(saved.status, saved.text).toBe(200)
    const published = await ask('PATCH', `/${made.body.doc.id}`, { _status: 'published' })
    expect(published.body.doc._status, published.text).toBe('published')
  })
})

describe('a translator of several locales', () => {
  it('works in each of them and in no other', async () => {
    for (const [locale, expected] of [
      ['de', true],
      ['fr', true],
      ['es', false],
    ] as const) {
      const { id } = await make('campaigns', { published: true })
      const answer = await ask('POST', '', { of: 'campaigns', documentId: id, locale }, polyglot)
      expect(isGranted(answer), answer.text).toBe(expected)
    }
  })
})

describe('a translator without a locale', () => {
  it('writes nothing', async () => {
    const idle = await accountOf('translator', [])
    const { id } = await make('campaigns', { published: true })
    const own = await make('translations', { locale: 'de' })
    const body = { of: 'campaigns', documentId: id, locale: 'de' }
    expect((await ask('POST', '', body, idle)).status).toBe(403)
    expect([403, 404]).toContain((await ask('PATCH', `/${own.id}`, { note: 'x' }, idle)).status)
  })
})
