import { beforeAll, describe, expect, it } from 'vitest'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { fieldsOf, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const publish = async (fields: Record<string, unknown>) =>
  rest('POST', '/news-items', {
    ...(editor.token ? { token: editor.token } : {}),
    body: { ...(await fieldsOf('news-items', fields)), _status: 'published' },
    mayFail: true,
  })

const citation = { basis: 'citation' }

it('keeps a copy from the public where the ground of use allows none, and shows it to staff', async () => {
  const copy = await make('documents', { published: false })
  const { body } = await publish({ archivedCopy: copy.id, rights: citation })
  const path = `/news-items/${body.doc.id}`
  expect((await rest('GET', path)).body).not.toHaveProperty('archivedCopy')
  const asStaff = await rest('GET', path, editor.token ? { token: editor.token } : {})
  expect(asStaff.body).toHaveProperty('archivedCopy')
})

it('refuses to publish an item whose ground allows no copy while the copy is public', async () => {
  const copy = await make('documents', { published: true })
  const answer = await publish({ archivedCopy: copy.id, rights: citation })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('withdraw the document')
})

it('gives the copy to everybody where the ground allows it', async () => {
  const copy = await make('documents', { published: true })
  const { body } = await publish({ archivedCopy: copy.id, rights: { basis: 'own-work' } })
  const read = await rest('GET', `/news-items/${body.doc.id}?depth=0`)
  expect(read.body).toHaveProperty('archivedCopy', copy.id)
})

describe('the file of a copy that the ground of use keeps from the public', () => {
  it('cannot be had by its own address, and its document cannot be published behind the item’s back', async () => {
    const copy = await make('documents', { published: false })
    const { body } = await publish({ archivedCopy: copy.id, rights: citation })
    const file = String(copy.url)
    expect((await servedFile(file)).status).toBe(403)
    const asEditor = { ...(editor.token ? { token: editor.token } : {}), mayFail: true }
    const publication = { ...asEditor, body: { _status: 'published' } }
    const refusal = await rest('PATCH', `/documents/${copy.id}`, publication)
    expect(refusal.status).toBe(400)
    expect(refusal.body.errors[0].message).toContain(body.doc.headline)
    expect((await servedFile(file)).status).toBe(403)

    const ground = { rights: { basis: 'own-work' }, _status: 'published' }
    await rest('PATCH', `/news-items/${body.doc.id}`, { ...asEditor, body: ground })
    expect((await rest('PATCH', `/documents/${copy.id}`, publication)).status).toBe(200)
    expect((await servedFile(file)).status).toBe(200)
  })
})
