import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { recounted } from '../translating/progress/recount-soon'

type Slug = 'signatories' | 'solidarity-messages'

let translator: Required<Who>

beforeAll(async () => {
  await bootPayload()
  translator = await accountOf('translator')
})

const tasksOf = async (documentId: string) => {
  const { token } = translator
  const where = { documentId: { equals: documentId } }
  const answer = await rest('GET', '/translation-tasks', { token, query: { where } })
  return {
    text: answer.text,
    titles: answer.body.docs.map(({ title }: { title: string }) => title),
  }
}

const begunFor = async (slug: Slug, fields: Record<string, unknown>) => {
  const { id } = await make(slug, { published: true, ...fields })
  await make('translations', { of: slug, documentId: id, locale: 'de' })
  await recounted(await bootPayload())
  return id
}

const changed = async (slug: Slug, id: string, data: object) =>
  (await bootPayload()).update({ collection: slug, id, data: data as never })

describe('what translators have to do', () => {
  it.each([
    ['a signatory who hides', 'signatories', 'name', { visibility: 'country-only' }],
    ['a signatory who withdraws', 'signatories', 'name', { state: 'withdrawn' }],
    ['a message that is withdrawn', 'solidarity-messages', 'sender', { state: 'withdrawn' }],
    [
      'a message in the trash',
      'solidarity-messages',
      'sender',
      { deletedAt: '2026-01-01T00:00:00Z' },
    ],
  ] as const)('forgets the name of %s with that very save', async (_, slug, field, change) => {
    const name = unique('Rosa')
    const id = await begunFor(slug, { [field]: name })
    expect((await tasksOf(id)).titles).toEqual([name])
    await changed(slug, id, change)
    expect((await tasksOf(id)).text).not.toMatch(new RegExp(name, 'i'))
    await recounted(await bootPayload())
    expect((await tasksOf(id)).text).not.toMatch(new RegExp(name, 'i'))
  })

  it('calls a signatory by the new name a moment later', async () => {
    const [before, after] = [unique('Weavers'), unique('Spinners')]
    const id = await begunFor('signatories', { name: before })
    await changed('signatories', id, { name: after })
    await recounted(await bootPayload())
    expect((await tasksOf(id)).titles).toEqual([after])
  })
})
