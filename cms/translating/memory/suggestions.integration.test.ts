import { beforeAll, describe, expect, it } from 'vitest'
import { message, translated } from '@/cms/translation/testing/translated'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { LocaleMemory } from './locale-memory'

let translator: Who
let page: Doc

beforeAll(async () => {
  await bootPayload()
  translator = await accountOf('translator', ['de'])
  page = await make('pages', { published: true })
})

const ask = (query: Record<string, unknown>, who: Who = translator) =>
  rest('GET', '/translations/suggestions', {
    token: who.token,
    query: { of: 'pages', documentId: page.id, locale: 'de', msgctxt: 'title', ...query },
  })

const matchesFor = async (msgid: string, query: Record<string, unknown> = {}) => {
  const { body, status, text } = await ask({ msgid, ...query })
  expect(status, text).toBe(200)
  return body.matches as { percent: number; msgstr: string; title: string; documentId: string }[]
}

/** A public campaign with a German title. */
const campaign = async (title: string, german: string, more: Record<string, unknown> = {}) => {
  const doc = await make('campaigns', { published: true, title, ...more })
  return { doc, catalogue: await translated('campaigns', doc, 'de', [['title', title, german]]) }
}

const change = async (id: string, data: Record<string, unknown>, draft = false) => {
  const payload = await bootPayload()
  await payload.update({ collection: 'translations', id, data, draft })
}

describe('suggestions', () => {
  it('tell the same and similar texts, where from and how like', async () => {
    const { doc } = await campaign('Free the miners of the north', 'Freiheit für die Bergleute')
    const [match] = await matchesFor('Free the miners of the north')
    expect(match).toEqual({
      percent: 100,
      msgid: 'Free the miners of the north',
      msgstr: 'Freiheit für die Bergleute',
      reviewed: false,
      title: 'Free the miners of the north',
      of: 'campaigns',
      documentId: doc.id,
    })
    expect((await matchesFor('Free the miners of the south'))[0]?.percent).toBe(83)
    const other = await make('campaigns', { published: true })
    const inPlace = { of: 'campaigns', documentId: other.id }
    expect((await matchesFor('Free the miners of the north', inPlace))[0]?.percent).toBe(101)
    const itself = { of: 'campaigns', documentId: doc.id }
    expect(await matchesFor('Free the miners of the north', itself)).toEqual([])
    const posted = await rest('POST', '/translations/suggestions', {
      token: translator.token,
      body: {
        of: 'pages',
        documentId: page.id,
        locale: 'de',
        msgctxt: 'title',
        msgid: 'Free the miners of the north',
      },
    })
    expect(posted.body.matches).toHaveLength(1)
  })

  it('change nothing, whatever is found', async () => {
    await campaign('Nothing is entered by itself', 'Nichts kommt von selbst')
    const payload = await bootPayload()
    const before = await payload.count({ collection: 'translations' })
    expect(await matchesFor('Nothing is entered by itself')).toHaveLength(1)
    expect(await payload.count({ collection: 'translations' })).toEqual(before)
  })

  it('come from the same pair of languages only', async () => {
    const title = unique('团结就是力量')
    await campaign(title, 'Einigkeit macht stark', { originalLocale: 'zh-Hans' })
    expect(await matchesFor(title)).toEqual([])
    const chinese = await make('pages', { published: true, originalLocale: 'zh-Hans' })
    expect(await matchesFor(title, { documentId: chinese.id })).toHaveLength(1)
  })

  it('leave out what is fuzzy, a draft, or a machine’s', async () => {
    const doc = await make('campaigns', { published: true, title: 'Left out for good reasons' })
    const said = message('title', doc.title as string, 'Nicht')
    const put = (more: object, published = true) =>
      make('translations', {
        published,
        of: 'campaigns',
        documentId: doc.id,
        locale: 'de',
        messages: [{ ...said, ...more }],
      })
    const payload = await bootPayload()
    for (const [more, published] of [
      [{ fuzzy: true, previousMsgid: 'Before' }, true],
      [{}, false],
    ] as const) {
      const { id } = await put(more, published)
      expect(await matchesFor(String(doc.title))).toEqual([])
      await payload.delete({ collection: 'translations', id })
    }
    const machine = { ...said, machine: true }
    await payload.db.create({
      collection: 'translations',
      data: {
        of: 'campaigns',
        documentId: doc.id,
        locale: 'de',
        messages: [machine],
        _status: 'published',
      },
    })
    expect(await matchesFor(String(doc.title))).toEqual([])
  })

  it('never come from names of signatories nor from messages of solidarity', async () => {
    const signatory = await make('signatories', { published: true, name: 'Ophelia of the Lake' })
    await translated('signatories', signatory, 'de', [
      ['shown.name', 'Ophelia of the Lake', 'Ophelia vom See'],
    ])
    expect(await matchesFor('Ophelia of the Lake')).toEqual([])
    const own = { of: 'signatories', documentId: signatory.id, msgctxt: 'shown.name' }
    const { body } = await ask({ ...own, msgid: 'Free the miners of the north' })
    expect(body).toEqual({ matches: [], terms: [] })
  })

  it('name the terms of the glossary, as soon as they change', async () => {
    const payload = await bootPayload()
    const term = await make('glossary-terms', {
      term: 'picket line',
      partOfSpeech: 'noun',
      note: 'At the gate.',
      translations: [{ locale: 'de', term: 'Streikposten' }],
    })
    const terms = async () => (await ask({ msgid: 'Join our <1>picket</1> lines' })).body.terms
    expect(await terms()).toEqual([
      {
        term: 'picket line',
        start: 12,
        end: 28,
        doNotTranslate: false,
        translations: ['Streikposten'],
        partOfSpeech: 'noun',
        note: 'At the gate.',
      },
    ])
    await payload.update({
      collection: 'glossary-terms',
      id: term.id,
      data: { translations: [{ locale: 'de', term: 'Streikkette' }] },
    })
    expect((await terms())[0].translations).toEqual(['Streikkette'])
    await payload.delete({ collection: 'glossary-terms', id: term.id })
    expect(await terms()).toEqual([])
  })
})

describe('what is remembered', () => {
  it('appears when it is published, and goes when it is withdrawn, trashed, moved or deleted', async () => {
    const title = 'Here today and gone tomorrow'
    const { catalogue, doc } = await campaign(title, 'Heute hier, morgen fort')
    const payload = await bootPayload()
    const count = async () => (await matchesFor(title)).length
    expect(await count()).toBe(1)
    await change(catalogue.id, { _status: 'draft' })
    expect(await count()).toBe(0)
    await change(catalogue.id, { _status: 'published' })
    expect(await count()).toBe(1)
    await change(catalogue.id, { deletedAt: new Date().toISOString() })
    expect(await count()).toBe(0)
    await payload.delete({ collection: 'translations', id: catalogue.id, trash: true })
    await translated('campaigns', doc, 'de', [['title', title, 'Wieder da']])
    expect((await matchesFor(title)).map(({ msgstr }) => msgstr)).toEqual(['Wieder da'])
    await payload.update({ collection: 'campaigns', id: doc.id, data: { _status: 'draft' } })
    expect(await count()).toBe(0)
    await payload.update({ collection: 'campaigns', id: doc.id, data: { _status: 'published' } })
    expect(await count()).toBe(1)
    await payload.delete({ collection: 'campaigns', id: doc.id })
    expect(await count()).toBe(0)
  })

  it('keeps what is published while a newer draft is written', async () => {
    const title = 'The published words count'
    const { catalogue } = await campaign(title, 'Veröffentlicht')
    await change(
      catalogue.id,
      { messages: [{ ...message('title', title, 'Entwurf'), rev: 1 }] },
      true,
    ).catch(() => undefined)
    expect((await matchesFor(title)).map(({ msgstr }) => msgstr)).toEqual(['Veröffentlicht'])
  })

  it('follows what another instance publishes, withdraws and deletes', async () => {
    const payload = await bootPayload()
    const elsewhere = new LocaleMemory(payload, 'de')
    const title = 'Known to another instance'
    const question = { msgctxt: 'title', msgid: title, of: 'pages', documentId: page.id }
    const found = async () => (await elsewhere.search('en', question, 10)).length
    expect(await found()).toBe(0)
    const { catalogue } = await campaign(title, 'Anderswo bekannt')
    await expect.poll(found, { timeout: 8000, interval: 300 }).toBe(1)
    // Straight in the database, as another process would: no hook of this one tells of it.
    await payload.db.updateOne({
      collection: 'translations',
      id: catalogue.id,
      data: { _status: 'draft' },
    })
    await expect.poll(found, { timeout: 8000, interval: 300 }).toBe(0)
    await payload.db.updateOne({
      collection: 'translations',
      id: catalogue.id,
      data: { _status: 'published' },
    })
    await expect.poll(found, { timeout: 8000, interval: 300 }).toBe(1)
    await payload.db.deleteOne({
      collection: 'translations',
      where: { id: { equals: catalogue.id } },
    })
    expect(await found()).toBe(0)
  })

  it('is not brought down by a catalogue of a document that never was', async () => {
    const payload = await bootPayload()
    const messages = [message('title', 'Of nowhere at all', 'Von nirgendwo')]
    await payload.db.create({
      collection: 'translations',
      data: { of: 'pages', documentId: 'nowhere', locale: 'de', messages, _status: 'published' },
    })
    await campaign('Somewhere there is this', 'Irgendwo gibt es das')
    expect(await matchesFor('Somewhere there is this')).toHaveLength(1)
    expect(await matchesFor('Of nowhere at all')).toEqual([])
  })

  it('is not asked for again at every segment', async () => {
    await matchesFor('Free the miners of the north')
    const few = await countReads(() => matchesFor('Nothing is like this one at all'))
    for (let made = 0; made < 5; made += 1) await campaign(unique('Padding'), 'Füllung')
    await matchesFor('Nothing is like this one at all')
    expect(await countReads(() => matchesFor('Nothing is like this one at all'))).toBe(few)
  })
})

describe('the door of suggestions', () => {
  it('opens to those alone who may work in the language', async () => {
    const query = { msgid: 'Free the miners of the north' }
    const statusFor = async (who: Who) => (await ask(query, who)).status
    expect(await statusFor({ role: 'public' })).toBe(401)
    expect(await statusFor(await accountOf('moderator'))).toBe(403)
    expect(await statusFor(await accountOf('translator', ['fr']))).toBe(403)
    expect(await statusFor(await accountOf('editor'))).toBe(200)
    expect((await ask({ ...query, locale: 'fr' })).status).toBe(403)
  })

  it.each([
    [{ msgid: '' }],
    [{ msgid: 'x', locale: 'xx' }],
    [{ msgid: 'x', of: 'users' }],
    [{ msgid: 'x', msgctxt: '' }],
    [{}],
  ])('refuses %j in words', async (query) => {
    expect((await ask(query)).status).toBe(400)
  })

  it('knows nothing of a document that is not there', async () => {
    const { body, status } = await ask({ msgid: 'Free the miners', documentId: 'nowhere' })
    expect([status, body]).toEqual([200, { matches: [], terms: [] }])
  })
})
