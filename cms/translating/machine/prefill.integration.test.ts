import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { translated } from '@/cms/translation/testing/translated'
import { env } from '@/env'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { richText } from '@/test/harness/sample-text'
import { mayPrefill } from './may-prefill'
import { prefill } from './prefill'
import { asMachine, fakeServer } from './testing/fake-server'

let fake: Awaited<ReturnType<typeof fakeServer>>
let translator: Required<Who>

const switchOn = async (...machine: string[]) => {
  const payload = await bootPayload()
  await payload.updateGlobal({ slug: 'translating', data: { machine: machine as never } })
}

beforeAll(async () => {
  await bootPayload()
  fake = await fakeServer()
  translator = await accountOf('translator', ['de', 'zh-Hant', 'ar'])
})

beforeEach(async () => {
  Object.assign(env, { MT_URL: fake.url })
  fake.answer = asMachine
  fake.asked.length = 0
  await switchOn('de', 'zh-Hant', 'ar')
})

afterAll(() => {
  Object.assign(env, { MT_URL: undefined })
  fake.close()
})

const requestOf = async ({ id }: Required<Who>): Promise<PayloadRequest> => {
  const payload = await bootPayload()
  const user = await payload.findByID({ collection: 'users', id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

type Place = Parameters<typeof prefill>[1]

const fill = async (doc: Doc, more: Partial<Place> = {}, who = translator) =>
  prefill(await requestOf(who), { of: 'pages', documentId: doc.id, locale: 'de', ...more })

const page = (more: Record<string, unknown> = {}) =>
  make('pages', {
    published: true,
    title: 'Come to the march',
    summary: 'On Sunday',
    body: richText('We meet at noon.', 'Bring water & bread.'),
    ...more,
  })

const stored = async (doc: Doc, locale = 'de') => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translations',
    draft: true,
    where: { and: [{ documentId: { equals: doc.id } }, { locale: { equals: locale } }] },
  })
  return docs[0]
}

const wordsIn = async (doc: Doc, locale?: string) =>
  (await stored(doc, locale))?.messages?.map(({ msgid, msgstr }) => [msgid, msgstr])

describe('prefilling', () => {
  it('drafts what has no words, marked as a machine’s, reviewed by nobody', async () => {
    const doc = await page()
    expect(await fill(doc)).toEqual({ filled: 4, left: 0, trouble: null })
    expect(await wordsIn(doc)).toEqual([
      ['Come to the march', 'de: Come to the march'],
      ['On Sunday', 'de: On Sunday'],
      ['We meet at noon.', 'de: We meet at noon.'],
      ['Bring water &amp; bread.', 'de: Bring water &amp; bread.'],
    ])
    const catalogue = await stored(doc)
    expect(catalogue?._status).toBe('draft')
    for (const message of catalogue?.messages ?? []) {
      expect(message).toMatchObject({ machine: true, rev: 1, by: translator.id })
      expect(message).not.toHaveProperty('reviewed')
    }
    const payload = await bootPayload()
    const { docs } = await payload.find({
      collection: 'translation-events',
      depth: 0,
      where: { documentId: { equals: doc.id } },
    })
    expect(docs).toMatchObject([
      { event: 'prefilled', locale: 'de', by: translator.id, detail: { segments: 4 } },
    ])
  })

  it('is published by nobody before a person has looked at it', async () => {
    const doc = await page()
    await fill(doc)
    const catalogue = await stored(doc)
    const publish = () =>
      rest('PATCH', `/translations/${catalogue?.id}`, {
        token: translator.token,
        body: { _status: 'published' },
      })
    const refused = await publish()
    expect(refused.status, refused.text).toBe(403)
    const approved = await rest('PATCH', `/translations/${catalogue?.id}?draft=true`, {
      token: translator.token,
      body: {
        messages: catalogue?.messages?.map(({ msgctxt, msgid, msgstr, rev }) => ({
          ...{ msgctxt, msgid, msgstr, rev },
          reviewed: true,
        })),
      },
    })
    expect(approved.status, approved.text).toBe(200)
    const published = await publish()
    expect(published.status, published.text).toBe(200)
  })

  it('is asked for at the desk, which tells what came of it', async () => {
    const doc = await page()
    const place = { of: 'pages', documentId: doc.id, locale: 'de' }
    const { token } = translator
    const head = await rest('GET', '/translations/desk', { token, query: place })
    expect(head.body.machine).toBe(true)
    const ask = (body: object) =>
      rest('POST', '/translations/desk/deed', { token, body: { ...body, deed: 'prefill' } })
    const { status, text, body } = await ask(place)
    expect(status, text).toBe(200)
    expect(body.done).toEqual({ filled: 4, left: 0, trouble: null })
    expect(body.segments[0]).toMatchObject({ machine: true, state: 'needs-review' })
    expect((await ask({ ...place, locale: 'fr' })).status).toBe(403)
    fake.answer = () => ({ status: 500, body: {} })
    const failed = await rest('POST', '/translations/desk/deed', {
      token,
      body: { ...place, documentId: (await page()).id, deed: 'prefill' },
      mayFail: true,
    })
    expect([failed.status, failed.body.code]).toEqual([502, 'machine-failed'])
    expect(failed.body.errors[0].message).toBe('The translation server refused (500)')
  })

  it('leaves what people wrote, and does not ask for it', async () => {
    const doc = await page()
    await translated('pages', doc, 'de', [['title', 'Come to the march', 'Kommt!']], false)
    expect(await fill(doc)).toMatchObject({ filled: 3 })
    expect((await wordsIn(doc))?.[0]).toEqual(['Come to the march', 'Kommt!'])
    expect(fake.asked.flatMap(({ q }) => q)).not.toContain('Come to the march')
    expect(await fill(doc)).toEqual({ filled: 0, left: 0, trouble: null })
  })

  it('leaves what somebody writes while the machine works', async () => {
    const doc = await page()
    const { id } = await translated('pages', doc, 'de', [['title', 'Come to the march', '']], false)
    fake.answer = async (asked) => {
      const saved = await rest('PATCH', `/translations/${id}?draft=true`, {
        token: translator.token,
        body: { messages: [{ msgctxt: 'title', msgid: 'Come to the march', msgstr: 'Kommt!' }] },
      })
      expect(saved.status, saved.text).toBe(200)
      return asMachine(asked)
    }
    expect(await fill(doc)).toEqual({ filled: 3, left: 1, trouble: null })
    expect((await wordsIn(doc))?.[0]).toEqual(['Come to the march', 'Kommt!'])
  })

  it('leaves untranslated what comes back broken', async () => {
    const doc = await page()
    fake.answer = ({ q }) => ({
      body: { translatedText: q.map((text, at) => (at === 1 ? `<b>${text}` : `de: ${text}`)) },
    })
    expect(await fill(doc)).toEqual({ filled: 3, left: 1, trouble: null })
    expect((await wordsIn(doc))?.[1]).toEqual(['On Sunday', ''])
  })

  it('calls traditional Chinese what the server calls it', async () => {
    const doc = await page()
    await fill(doc, { locale: 'zh-Hant' })
    expect(fake.asked[0]).toMatchObject({ source: 'en', target: 'zt', format: 'html' })
    expect((await wordsIn(doc, 'zh-Hant'))?.[0]?.[1]).toBe('zt: Come to the march')
  })

  it.each([
    ['refuses', { status: 429, body: { error: 'Slow down' } }, /refused \(429\): Slow down/],
    ['miscounts', { body: { translatedText: ['Eins'] } }, /sent 1 texts back/],
  ] as const)('changes nothing when the server %s', async (_, answer, words) => {
    const doc = await page()
    fake.answer = () => answer
    await expect(fill(doc)).rejects.toThrow(words)
    expect(await stored(doc)).toBeUndefined()
  })
})

describe('a machine is kept from', () => {
  it('everything, where there is none or its language is switched off', async () => {
    const doc = await page()
    const req = await requestOf(translator)
    const place = { of: 'pages', locale: 'de' } as const
    expect(await mayPrefill(req, place)).toBe(true)
    await switchOn('fr')
    expect(await mayPrefill(req, place)).toBe(false)
    await expect(fill(doc)).rejects.toMatchObject({ status: 403 })
    await switchOn('de')
    Object.assign(env, { MT_URL: undefined })
    expect(await mayPrefill(req, place)).toBe(false)
    await expect(fill(doc)).rejects.toThrow(/MT_URL is not set/)
    expect(fake.asked).toEqual([])
  })

  it('names of signatories, messages of solidarity and the words of the interface', async () => {
    const signatory = await make('signatories', { published: true, name: 'Ophelia' })
    const message = await make('solidarity-messages', { published: true })
    await expect(fill(signatory, { of: 'signatories' })).rejects.toMatchObject({ status: 403 })
    await expect(fill(message, { of: 'solidarity-messages' })).rejects.toMatchObject({
      status: 403,
    })
    const words = { of: 'messages', documentId: 'messages' }
    await expect(fill(signatory, words)).rejects.toMatchObject({ status: 422 })
    expect(fake.asked).toEqual([])
  })

  it('languages that it does not know, and those that are not the translator’s', async () => {
    const doc = await page()
    await expect(fill(doc, { locale: 'ar' })).rejects.toMatchObject({ status: 422 })
    await switchOn('fr')
    await expect(fill(doc, { locale: 'fr' })).rejects.toMatchObject({ status: 403 })
    expect(fake.asked).toEqual([])
  })

  it('drafts that no editor opened', async () => {
    const doc = await page({ published: false })
    await expect(fill(doc)).rejects.toMatchObject({ status: 404 })
    expect(fake.asked).toEqual([])
  })
})
