import { beforeAll, expect, it } from 'vitest'
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
