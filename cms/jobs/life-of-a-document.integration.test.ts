import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { fieldsOf } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { clockToken } from './clock-token'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const edit = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
  rest(method, `/pages${path}`, { token: editor.token, body })

const asReader = async (id: string) => {
  const { status, body } = await rest('GET', `/pages/${id}`)
  return status === 200 ? body.title : status
}

const newDraft = async (title: string): Promise<string> => {
  const answer = await edit('POST', '?draft=true', await fieldsOf('pages', { title }))
  expect(answer.status, answer.text).toBe(201)
  return answer.body.doc.id
}

const schedule = async (id: string, type: 'publish' | 'unpublish', waitUntil: Date) => {
  const payload = await bootPayload()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'pages', value: id },
      user: { relationTo: 'users', value: editor.id ?? '' },
    },
    waitUntil,
  })
}

const tick = () =>
  rest('GET', '/payload-jobs/run', { headers: { authorization: `Bearer ${clockToken()}` } })

describe('a document', () => {
  it('is saved as it is written, published, changed, withdrawn, trashed and brought back', async () => {
    const id = await newDraft('First words')
    expect(await asReader(id)).toBe(404)
    for (const title of ['First words,', 'First words, and', 'First words, and more'])
      expect((await edit('PATCH', `/${id}?draft=true&autosave=true`, { title })).status).toBe(200)
    expect((await edit('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await asReader(id)).toBe('First words, and more')
    await edit('PATCH', `/${id}?draft=true&autosave=true`, { title: 'Not yet for readers' })
    expect(await asReader(id)).toBe('First words, and more')
    await edit('PATCH', `/${id}`, { deletedAt: new Date().toISOString() })
    expect(await asReader(id)).toBe(404)
    const restored = await edit('PATCH', `/${id}?trash=true`, { deletedAt: null })
    expect(restored.status, restored.text).toBe(200)
    const payload = await bootPayload()
    expect((await payload.findByID({ collection: 'pages', id })).deletedAt ?? null).toBeNull()
    await edit('PATCH', `/${id}`, { _status: 'draft' })
    expect(await asReader(id)).toBe(404)
    const gone = await edit('DELETE', `/${id}`)
    expect(gone.status, gone.text).toBe(200)
  })
})

describe('a scheduled publication', () => {
  it('happens when the clock knocks after its time, and not before', async () => {
    const id = await newDraft('On the day')
    await schedule(id, 'publish', new Date(Date.now() + 60 * 60 * 1000))
    expect((await tick()).status).toBe(200)
    expect(await asReader(id)).toBe(404)
    await schedule(id, 'publish', new Date(Date.now() - 1000))
    expect((await tick()).status).toBe(200)
    expect(await asReader(id)).toBe('On the day')
    await schedule(id, 'unpublish', new Date(Date.now() - 1000))
    expect((await tick()).status).toBe(200)
    expect(await asReader(id)).toBe(404)
  })

  it('does not happen when somebody without the token knocks', async () => {
    const id = await newDraft('Too early')
    await schedule(id, 'publish', new Date(Date.now() - 1000))
    const answer = await rest('GET', '/payload-jobs/run')
    expect(answer.status).toBe(401)
    expect(await asReader(id)).toBe(404)
  })
})
