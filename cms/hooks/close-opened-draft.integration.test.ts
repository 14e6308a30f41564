import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const save = async (id: string, body: unknown, query = ''): Promise<Doc> => {
  const answer = await rest('PATCH', `/pages/${id}${query}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
  return answer.body.doc
}

describe('a draft that was opened to translators', () => {
  it('is closed again by being published', async () => {
    const page = await make('pages', { title: 'Soon' })
    await save(page.id, { forTranslators: true }, '?draft=true')
    expect((await save(page.id, { _status: 'published' })).forTranslators).toBe(false)
  })

  it('is opened by nobody’s copying it, nor by bringing back a version of when it was open', async () => {
    const page = await make('pages', { title: 'Soon' })
    await save(page.id, { forTranslators: true }, '?draft=true')
    const copy = await rest('POST', `/pages/${page.id}/duplicate`, { token: editor.token })
    expect(copy.status, copy.text).toBe(200)
    expect(copy.body.doc.forTranslators).toBe(false)
    await save(page.id, { forTranslators: false }, '?draft=true')
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'pages',
      where: {
        and: [{ parent: { equals: page.id } }, { 'version.forTranslators': { equals: true } }],
      },
    })
    const path = `/pages/versions/${docs[0]?.id}?draft=true`
    const restored = await rest('POST', path, { token: editor.token })
    expect(restored.status, restored.text).toBe(200)
    expect(restored.text).toContain('"forTranslators":false')
    expect(restored.text).not.toContain('"forTranslators":true')
  })
})
