import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { type Call, rest } from '@/test/harness/rest'

const people: Record<string, Who> = { public: { role: 'public' } }

beforeAll(async () => {
  await bootPayload()
  for (const role of ['admin', 'editor', 'moderator', 'translator'] as const)
    people[role] = await accountOf(role)
  await make('glossary-terms', {
    term: 'union',
    partOfSpeech: 'noun',
    note: 'Of workers.\r\nNever a club.',
    translations: [
      { locale: 'de', term: 'Gewerkschaft' },
      { locale: 'zh-Hans', term: '工会' },
    ],
  })
  await make('glossary-terms', { term: '  ICOR\u0007 ', doNotTranslate: true })
  await make('glossary-terms', {
    term: '罢工',
    language: 'zh-Hans',
    translations: [{ locale: 'en', term: '=strike' }],
  })
})

const exported = (format: string, role = 'translator') =>
  rest('GET', `/glossary-terms/export?format=${format}`, { token: people[role]?.token })

const imported = (body: string, { dry = false, role = 'editor' } = {}) =>
  rest('POST', `/glossary-terms/import${dry ? '?dry=true' : ''}`, {
    token: people[role]?.token,
    body,
  } satisfies Call)

const all = async () => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'glossary-terms',
    depth: 0,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}

const termsOf = async () => (await all()).map(({ term, language }) => [term, language])

describe.each(['csv', 'tbx'])('the glossary as %s', (format) => {
  it('goes out whole, and changes nothing when it comes in again', async () => {
    const before = await all()
    const { status, text, headers } = await exported(format)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="glossary.${format}"`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    for (const word of ['union', 'Gewerkschaft', '罢工', 'ICOR']) expect(text).toContain(word)
    const { body } = await imported(text)
    expect(body).toEqual({
      ...{ dry: false, created: 0, updated: 0, same: before.length },
      ...{ changes: [], refused: [] },
    })
    expect(await all()).toEqual(before)
  })
})

describe('a term', () => {
  it('is kept without what cannot be seen', async () => {
    expect((await all()).map(({ term, note }) => [term, note ?? null]).slice(0, 2)).toEqual([
      ['union', 'Of workers.\nNever a club.'],
      ['ICOR', null],
    ])
    const payload = await bootPayload()
    const empty = payload.create({
      collection: 'glossary-terms',
      data: { term: ' \u0000 ', language: 'en' },
    })
    await expect(empty).rejects.toThrow(/Term/)
  })
})

describe('an import', () => {
  const table = [
    'term,language,part_of_speech,de,fr',
    'union,en,noun,Gewerkschaft,syndicat',
    'appeal,en,noun,Aufruf,appel',
    'sciopero,it,noun,Streik,',
  ].join('\n')

  it('says what it would do, and does it only then', async () => {
    const before = await all()
    const report = {
      created: 1,
      updated: 1,
      same: 0,
      changes: [
        { line: 2, what: 'update', term: 'union', language: 'en', fields: ['translations'] },
        { line: 3, what: 'create', term: 'appeal', language: 'en', fields: [] },
      ],
      refused: [
        {
          line: 4,
          term: 'sciopero',
          code: 'unknown-language',
          reason: 'It is in no language of this site.',
        },
      ],
    }
    const { body } = await imported(table, { dry: true })
    expect(body).toEqual({ dry: true, ...report })
    expect(await all()).toEqual(before)
    expect((await imported(table)).body).toEqual({ dry: false, ...report })
    const [union] = await all()
    expect(union?.translations?.map(({ locale, term }) => [locale, term])).toEqual([
      ['zh-Hans', '工会'],
      ['de', 'Gewerkschaft'],
      ['fr', 'syndicat'],
    ])
    expect(await termsOf()).toContainEqual(['appeal', 'en'])
    expect((await imported(table)).body).toMatchObject({ created: 0, updated: 0, same: 2 })
  })

  it.each([
    ['a broken table', 'term,language\n"union,en', /^Line \d: The table is broken/, 'not-csv'],
    ['broken XML', '<tbx>\n<text>', /^Line 2: The XML is broken/, 'not-xml'],
    [
      'a document type that declares entities',
      '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>',
      /^Line 1: A document type/,
      'doctype',
    ],
    ['nothing', '', /^Line 1: The first line must name/, 'no-columns'],
    ['too much', 'x'.repeat(5_000_001), /^A file may have 5 MB/, 'too-large'],
  ])('of %s changes nothing, and names the line', async (_, text, words, code) => {
    const before = await all()
    const { status, body } = await imported(text)
    expect([status, body.code]).toEqual([422, code])
    expect(body.errors[0].message).toMatch(words)
    expect(await all()).toEqual(before)
  })

  it('takes hundreds of terms', async () => {
    const rows = Array.from({ length: 230 }, (_, at) => `word ${at},en,Wort ${at}`)
    const { body } = await imported(['term,language,de', ...rows].join('\n'))
    expect(body).toMatchObject({ created: 230, refused: [] })
    expect(await termsOf()).toContainEqual(['word 229', 'en'])
  })
})

describe('the doors', () => {
  it('let out to who works on translations, and in by editors alone', async () => {
    const statuses = async (ask: (role: string) => Promise<{ status: number }>) =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(people).map(async (role) => [role, (await ask(role)).status] as const),
        ),
      )
    expect(await statuses((role) => exported('csv', role))).toEqual({
      ...{ public: 401, admin: 200, editor: 200, moderator: 403, translator: 200 },
    })
    expect(await statuses((role) => imported('term,language\n', { role, dry: true }))).toEqual({
      ...{ public: 401, admin: 200, editor: 200, moderator: 403, translator: 403 },
    })
    expect((await exported('xml')).status).toBe(400)
  })
})
