import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { extract } from '@/domain/translation/extract'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { sourceOf, sourcesOf } from './source-of'

let req: PayloadRequest

beforeAll(async () => {
  req = await createLocalReq({}, await bootPayload())
})

const draftOver = async (id: string, data: Record<string, unknown>) => {
  const payload = await bootPayload()
  await payload.update({ collection: 'pages', id, draft: true, data })
}

const plan = async (id: string, type: 'publish' | 'unpublish', waitUntil: Date) => {
  const payload = await bootPayload()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'pages', value: id } },
    waitUntil,
  })
}

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)

const titleFor = async (id: string) => (await sourceOf(req, 'pages', id))?.title

describe('what translators work from', () => {
  it('is what readers get', async () => {
    const { id } = await make('pages', { published: true, title: 'About us', originalLocale: 'de' })
    const source = await sourceOf(req, 'pages', id)
    expect(source).toMatchObject({
      of: 'pages',
      documentId: id,
      status: 'published',
      planned: null,
      title: 'About us',
      originalLocale: 'de',
      minorEdits: [],
    })
    expect(extract(source?.document ?? {}, source?.fields ?? [])).toContainEqual({
      msgctxt: 'title',
      msgid: 'About us',
    })
  })

  it('is no draft that nobody opened, and nothing in the trash', async () => {
    const draft = await make('pages', { title: 'Unheard of' })
    expect(await sourceOf(req, 'pages', draft.id)).toBeNull()
    const page = await make('pages', { published: true, title: 'Known to all' })
    await draftOver(page.id, { title: 'Unheard of' })
    expect(await titleFor(page.id)).toBe('Known to all')
    const payload = await bootPayload()
    await payload.update({
      collection: 'pages',
      id: draft.id,
      draft: true,
      data: { forTranslators: true, deletedAt: new Date().toISOString() },
    })
    expect(await sourceOf(req, 'pages', draft.id)).toBeNull()
  })

  it('is the draft that an editor opened, until it is closed again', async () => {
    const page = await make('pages', { published: true, title: 'Old words' })
    await draftOver(page.id, { title: 'New words', forTranslators: true })
    expect(await sourceOf(req, 'pages', page.id)).toMatchObject({
      title: 'New words',
      status: 'draft',
      planned: null,
    })
    await draftOver(page.id, { forTranslators: false })
    expect(await titleFor(page.id)).toBe('Old words')
  })

  it('is the draft whose publication is planned, the earliest plan told; a planned withdrawal opens nothing', async () => {
    const page = await make('pages', { published: true, title: 'Old words' })
    await draftOver(page.id, { title: 'New words' })
    await plan(page.id, 'unpublish', inDays(1))
    expect(await titleFor(page.id)).toBe('Old words')
    const earliest = inDays(2)
    await plan(page.id, 'publish', inDays(3))
    await plan(page.id, 'publish', earliest)
    expect(await sourceOf(req, 'pages', page.id)).toMatchObject({
      title: 'New words',
      status: 'planned',
      planned: earliest.toISOString(),
    })
  })

  it('is the original, whatever locale the request asks for', async () => {
    const { id } = await make('pages', { published: true, title: 'About us' })
    await make('translations', {
      of: 'pages',
      documentId: id,
      locale: 'de',
      published: true,
      messages: [{ msgctxt: 'title', msgid: 'About us', msgstr: 'Über uns' }],
    })
    const asked = await createLocalReq({ context: { locale: 'de' } }, await bootPayload())
    expect((await sourceOf(asked, 'pages', id))?.title).toBe('About us')
  })

  it('is the globals and the words of the interface too, and nothing else', async () => {
    const site = await sourceOf(req, 'site', 'site')
    expect(site).toMatchObject({ of: 'site', documentId: 'site', status: 'published' })
    const words = await sourceOf(req, 'messages', 'messages')
    expect(extract(words?.document ?? {}, words?.fields ?? [])).toContainEqual({
      msgctxt: 'site.skipToContent',
      msgid: 'Skip to the text',
    })
    for (const [of, id] of [
      ['site', 'navigation'],
      ['messages', 'site'],
      ['users', '1'],
      ['pages', 'nonsense'],
      ['payload-jobs', '1'],
    ] as const)
      expect(await sourceOf(req, of, id), `${of} ${id}`).toBeNull()
  })

  it('asks once for the drafts and once for what is published, however many documents', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((each) => make('pages', { published: each > 1, title: `Page ${each}` })),
    )
    const ids = pages.map(({ id }) => id)
    const find = vi.spyOn(req.payload, 'find')
    const sources = await sourcesOf(req, 'pages', ids)
    expect(sources.map(({ title }) => title).sort()).toEqual(['Page 2', 'Page 3', 'Page 4'])
    // Meanwhile translations are counted anew in the background, document by document.
    const forAll = find.mock.calls.map(([call]) => JSON.stringify(call.where ?? null))
    expect(forAll.filter((where) => ids.slice(1).every((id) => where.includes(id)))).toHaveLength(2)
    find.mockRestore()
  })
})
