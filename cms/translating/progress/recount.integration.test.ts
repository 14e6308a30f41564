import { beforeAll, describe, expect, it, vi } from 'vitest'
import { withoutRefresh } from '@/cms/refresh'
import { message } from '@/cms/translation/testing/translated'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { richText } from '@/test/harness/sample-text'
import { recount } from './recount'
import { recounted } from './recount-soon'
import type { TaskRow } from './task-row'

beforeAll(bootPayload)

const rows = async (documentId: string): Promise<Map<string, TaskRow>> => {
  const payload = await bootPayload()
  await recounted(payload)
  const { docs } = await payload.find({
    collection: 'translation-tasks',
    depth: 0,
    pagination: false,
    where: { documentId: { equals: documentId } },
  })
  return new Map(docs.map((doc) => [doc.locale, doc as TaskRow]))
}

const german = async (documentId: string): Promise<TaskRow | undefined> =>
  (await rows(documentId)).get('de')

const page = () =>
  make('pages', {
    published: true,
    title: 'Two words',
    body: richText('Here are five more words.'),
  })

const begin = (doc: Doc, fields: Record<string, unknown> = {}) =>
  make('translations', { of: 'pages', documentId: doc.id, locale: 'de', ...fields })

const saved = async (
  collection: 'translations' | 'pages',
  id: string,
  data: Record<string, unknown>,
  draft = false,
) => (await bootPayload()).update({ collection, id, draft, data: data as never })

describe('the tasks of a document', () => {
  it('are one for each locale but its own, with what there is to do', async () => {
    const { id } = await page()
    const all = await rows(id)
    expect([...all.keys()].sort()).toEqual(['ar', 'de', 'es', 'fr', 'zh-Hans', 'zh-Hant'])
    expect(all.get('de')).toMatchObject({
      of: 'pages',
      title: 'Two words',
      originalLocale: 'en',
      state: 'not-started',
      segments: 2,
      words: 7,
      untranslated: 2,
      openWords: 7,
      catalogue: null,
      priority: 'normal',
      due: null,
    })
  })

  it('follow a translation from its draft to what readers get, and out of date', async () => {
    const doc = await page()
    const words = (title: string, body: string) => ({
      messages: [
        message('title', 'Two words', title),
        message('body', 'Here are five more words.', body),
      ],
    })
    const { id } = await begin(doc, words('Zwei Wörter', ''))
    expect(await german(doc.id)).toMatchObject({
      state: 'in-progress',
      untranslated: 1,
      needsReview: 1,
      openWords: 5,
      catalogue: id,
    })
    const { messages } = (await (
      await bootPayload()
    ).findByID({
      collection: 'translations',
      id,
      draft: true,
    })) as { messages: { rev?: number; msgctxt: string }[] }
    const all = words('Zwei Wörter', 'Hier sind fünf weitere.').messages.map((each) => ({
      ...each,
      rev: messages.find(({ msgctxt }) => msgctxt === each.msgctxt)?.rev ?? 0,
    }))
    await saved('translations', id, { messages: all }, true)
    expect(await german(doc.id)).toMatchObject({ state: 'complete', untranslated: 0, openWords: 0 })
    await saved('translations', id, { _status: 'published' })
    expect(await german(doc.id)).toMatchObject({ state: 'published' })
    const before = await german(doc.id)
    await saved('pages', doc.id, { title: 'Three words here' })
    const after = await german(doc.id)
    expect(after).toMatchObject({ state: 'outdated', title: 'Three words here' })
    expect(Number(after?.fuzzy) + Number(after?.untranslated)).toBe(1)
    expect(Date.parse(after?.sourceChanged ?? '')).toBeGreaterThan(
      Date.parse(before?.sourceChanged ?? ''),
    )
    expect((await rows(doc.id)).get('fr')).toMatchObject({ state: 'not-started' })
    await saved('pages', doc.id, { title: 'Two words' })
    expect(await german(doc.id)).toMatchObject({ state: 'published' })
  })

  it('wait while nobody may translate the document, and go with it', async () => {
    const payload = await bootPayload()
    const { id } = await make('pages', { title: 'A draft' })
    expect((await rows(id)).size).toBe(0)
    await saved('pages', id, { forTranslators: true }, true)
    expect((await rows(id)).size).toBe(6)
    await saved('pages', id, { forTranslators: false }, true)
    expect((await rows(id)).size).toBe(0)
    await saved('pages', id, { _status: 'published' })
    expect((await rows(id)).size).toBe(6)
    await saved('pages', id, { deletedAt: new Date().toISOString() })
    expect((await rows(id)).size).toBe(0)
    await payload.update({ collection: 'pages', id, trash: true, data: { deletedAt: null } })
    expect((await rows(id)).size).toBe(6)
    await payload.delete({ collection: 'pages', id })
    expect((await rows(id)).size).toBe(0)
  })

  it('forget a catalogue that was trashed or deleted, and know it again when it comes back', async () => {
    const payload = await bootPayload()
    const doc = await page()
    const { id } = await begin(doc, { messages: [message('title', 'Two words', 'Zwei Wörter')] })
    expect(await german(doc.id)).toMatchObject({ state: 'in-progress', catalogue: id })
    await saved('translations', id, { deletedAt: new Date().toISOString() })
    expect(await german(doc.id)).toMatchObject({ state: 'not-started', catalogue: null })
    await payload.update({ collection: 'translations', id, trash: true, data: { deletedAt: null } })
    expect(await german(doc.id)).toMatchObject({ state: 'in-progress', catalogue: id })
    await payload.delete({ collection: 'translations', id })
    expect(await german(doc.id)).toMatchObject({ state: 'not-started', catalogue: null })
  })

  it('are there for a signatory only in the languages in which somebody began', async () => {
    const signatory = await make('signatories', { published: true, name: unique('Weavers') })
    expect((await rows(signatory.id)).size).toBe(0)
    await make('translations', { of: 'signatories', documentId: signatory.id, locale: 'de' })
    expect([...(await rows(signatory.id)).keys()]).toEqual(['de'])
  })

  it('are there for the words of the site and its globals', async () => {
    const payload = await bootPayload()
    for (const slug of ['messages', 'site'] as const)
      await recount(payload, { of: slug, documentIds: [slug] })
    const words = await german('messages')
    // Nobody has begun: readers get what is delivered, all of it.
    expect(words).toMatchObject({ of: 'messages', title: 'messages', untranslated: 0 })
    expect(words).toMatchObject({ state: 'published', catalogue: null })
    const french = (await rows('messages')).get('fr')
    expect(words?.sourceHash).not.toBe(french?.sourceHash)
    expect(words?.segments).toBeGreaterThan(300)
    expect((await rows('site')).size).toBe(6)
  })

  it('are counted once, whoever counts at the same time, and written only where something changed', async () => {
    const payload = await bootPayload()
    const doc = await page()
    await recounted(payload)
    await payload.db.deleteMany({
      collection: 'translation-tasks',
      where: { documentId: { equals: doc.id } },
    })
    const documents = { of: 'pages', documentIds: [doc.id] }
    await Promise.all(Array.from({ length: 6 }, () => recount(payload, documents)))
    const first = await rows(doc.id)
    expect(first.size).toBe(6)
    await recount(payload, documents)
    expect((await german(doc.id))?.updatedAt).toBe(first.get('de')?.updatedAt)
  })

  it('are counted while others write: a transaction holds what is written alone', async () => {
    const payload = await bootPayload()
    const { id } = await page()
    await recounted(payload)
    const begin = vi.spyOn(payload.db, 'beginTransaction')
    const find = vi.spyOn(payload, 'find')
    const documents = { of: 'pages', documentIds: [id] }
    await recount(payload, documents)
    expect(begin).not.toHaveBeenCalled()
    await recount(payload, documents, { touch: true })
    expect(begin).toHaveBeenCalledOnce()
    expect(find).toHaveBeenCalled()
    for (const [call] of find.mock.calls) expect(call.req?.transactionID).toBeUndefined()
    vi.restoreAllMocks()
  })

  it('say what was saved last, though it was saved while they were counted', async () => {
    const payload = await bootPayload()
    const { id } = await page()
    await recounted(payload)
    const save = (title: string) =>
      payload.update({ collection: 'pages', id, data: { title }, context: withoutRefresh })
    await save('An older title')
    const { beginTransaction } = payload.db
    const begin = vi.spyOn(payload.db, 'beginTransaction').mockImplementationOnce(async () => {
      begin.mockRestore()
      await save('The newest title')
      return beginTransaction.call(payload.db)
    })
    await recount(payload, { of: 'pages', documentIds: [id] })
    expect(await german(id)).toMatchObject({ title: 'The newest title' })
  })
})
