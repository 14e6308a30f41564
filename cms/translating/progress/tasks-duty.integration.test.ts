import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { withoutRefresh } from '@/cms/refresh'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { fieldsOf, make } from '@/test/harness/documents'
import { recounted } from './recount-soon'
import type { TaskRow } from './task-row'
import { tasksDuty } from './tasks-duty'

let req: PayloadRequest

beforeAll(async () => {
  const payload = await bootPayload()
  req = { payload, context: {} } as unknown as PayloadRequest
  await tasksDuty.run(req)
})

/** Made as scripts and the first filling make it: nobody is told. */
const quietPage = async (fields: Record<string, unknown> = {}): Promise<string> => {
  const made = await req.payload.create({
    collection: 'pages',
    context: withoutRefresh,
    data: (await fieldsOf('pages', { _status: 'published', ...fields })) as never,
  })
  return made.id
}

const rows = async (documentId: string): Promise<TaskRow[]> => {
  await recounted(req.payload)
  const { docs } = await req.payload.find({
    collection: 'translation-tasks',
    depth: 0,
    pagination: false,
    where: { documentId: { equals: documentId } },
  })
  return docs as TaskRow[]
}

const german = async (documentId: string) =>
  (await rows(documentId)).find(({ locale }) => locale === 'de')

describe('the upkeep of tasks', () => {
  it('counts what a script wrote: documents, changes, catalogues', async () => {
    const id = await quietPage({ title: 'Written quietly' })
    expect(await rows(id)).toEqual([])
    await tasksDuty.run(req)
    expect(await german(id)).toMatchObject({ title: 'Written quietly', state: 'not-started' })
    await req.payload.update({
      collection: 'pages',
      id,
      context: withoutRefresh,
      data: { title: 'Changed quietly' },
    })
    expect(await german(id)).toMatchObject({ title: 'Written quietly' })
    await tasksDuty.run(req)
    expect(await german(id)).toMatchObject({ title: 'Changed quietly' })
    await req.payload.create({
      collection: 'translations',
      context: withoutRefresh,
      data: {
        of: 'pages',
        documentId: id,
        locale: 'de',
        messages: [{ msgctxt: 'title', msgid: 'Changed quietly', msgstr: 'Leise geändert' }],
        _status: 'draft',
      },
      draft: true,
    })
    expect(await german(id)).toMatchObject({ catalogue: null })
    await tasksDuty.run(req)
    expect(await german(id)).toMatchObject({ state: 'in-progress' })
  })

  it('counts the globals and the words of the site', async () => {
    expect(await german('messages')).toMatchObject({ of: 'messages' })
    expect(await german('site')).toMatchObject({ of: 'site' })
  })

  it('removes the tasks of what is gone', async () => {
    const { id } = await make('translation-tasks', { of: 'pages', documentId: 'nonsense' })
    await tasksDuty.run(req)
    const { totalDocs } = await req.payload.count({
      collection: 'translation-tasks',
      where: { id: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('counts everything anew once other rules of review hold', async () => {
    const id = await quietPage()
    await tasksDuty.run(req)
    const before = await german(id)
    await req.payload.updateGlobal({ slug: 'translating', data: { secondPerson: true } })
    await tasksDuty.run(req)
    const after = await german(id)
    expect(after?.sourceHash).not.toBe(before?.sourceHash)
    expect(after?.sourceChanged).toBe(before?.sourceChanged)
    await req.payload.updateGlobal({ slug: 'translating', data: { secondPerson: false } })
  })

  it('opens a draft whose publication was planned', async () => {
    const { id } = await make('pages', { title: 'Soon' })
    expect(await rows(id)).toEqual([])
    await req.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'pages', value: id } },
      waitUntil: new Date(Date.now() + 86_400_000),
    })
    await tasksDuty.run(req)
    expect(await german(id)).toMatchObject({ title: 'Soon' })
  })

  it('is a handful of small reads where nothing has changed, and writes nothing', async () => {
    await tasksDuty.run(req)
    const stamp = async () => (await german('messages'))?.updatedAt
    const before = await stamp()
    const reads = await countReads(() => tasksDuty.run(req))
    expect(reads).toBeGreaterThan(0)
    expect(reads).toBeLessThan(40)
    expect(await stamp()).toBe(before)
  })
})
