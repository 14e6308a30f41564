import { beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '@/domain/translation/message'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let ana: Required<Who>
let bob: Required<Who>

beforeAll(async () => {
  await bootPayload()
  ana = await accountOf('translator')
  bob = await accountOf('translator')
})

const title = (msgstr: string, more: Partial<CatalogueMessage> = {}) => ({
  ...{ msgctxt: 'title', msgid: 'About us', msgstr },
  ...more,
})
const summary = (msgstr: string, more: Partial<CatalogueMessage> = {}) => ({
  ...{ msgctxt: 'summary', msgid: 'Who we are', msgstr },
  ...more,
})

const page = async () =>
  (await make('pages', { published: true, title: 'About us', summary: 'Who we are' })).id

const placeOf = (documentId: string) => ({ of: 'pages', documentId, locale: 'de' })

/** A catalogue with a title that Ana has written. */
const begun = async (): Promise<string> => {
  const body = { ...placeOf(await page()), messages: [title('Über uns')] }
  const made = await rest('POST', '/translations', { token: ana.token, body })
  expect(made.status, made.text).toBe(201)
  return made.body.doc.id
}

const patch = (id: string, who: Who, body: object, query = '?draft=true') =>
  rest('PATCH', `/translations/${id}${query}`, { token: who.token, body })

const messagesOf = async (id: string) =>
  ((await stored('translations', id, true))?.messages ?? []) as CatalogueMessage[]

const titleOf = async (id: string) =>
  (await messagesOf(id)).find(({ msgctxt }) => msgctxt === 'title')

describe('messages that somebody sends', () => {
  it('are the first edits of a new catalogue', async () => {
    const id = await begun()
    expect(await messagesOf(id)).toEqual([
      title('Über uns', { rev: 1, by: ana.id }),
      summary(''),
      { msgctxt: 'body', msgid: 'About us.', msgstr: '' },
    ])
  })

  it('change what they name; what is not sent stays', async () => {
    const id = await begun()
    for (const query of ['?draft=true', '?draft=true&autosave=true', '']) {
      const { rev = 0 } = (await messagesOf(id)).find(({ msgctxt }) => msgctxt === 'summary') ?? {}
      const messages = [summary(`Wer wir sind ${query}`, { rev })]
      expect((await patch(id, bob, { messages }, query)).status).toBe(200)
    }
    for (const messages of [[], null]) expect((await patch(id, bob, { messages })).status).toBe(200)
    expect((await patch(id, bob, { note: 'Looked at' })).status).toBe(200)
    expect(await titleOf(id)).toEqual(title('Über uns', { rev: 1, by: ana.id }))
    expect(await messagesOf(id)).toContainEqual(summary('Wer wir sind ', { rev: 3, by: bob.id }))
  })

  it('decide neither whose they are nor how often they were changed', async () => {
    const id = await begun()
    const forged = title('Von uns', { rev: 1, by: ana.id, obsolete: true })
    expect((await patch(id, bob, { messages: [forged] })).status).toBe(200)
    expect(await titleOf(id)).toEqual(title('Von uns', { rev: 2, by: bob.id }))
  })

  it('are refused with both texts where they did not see what stands there', async () => {
    const id = await begun()
    for (const query of ['?draft=true', '?draft=true&autosave=true', '']) {
      const messages = [summary('Wer wir sind'), title('Von uns')]
      const { status, body } = await patch(id, bob, { messages }, query)
      expect(status).toBe(409)
      expect(body.errors[0].data).toEqual({
        code: 'conflict',
        conflicts: [
          {
            ...{ key: 'title\u0004About us', msgctxt: 'title', msgid: 'About us', rev: 1 },
            ...{ yours: 'Von uns', theirs: 'Über uns' },
          },
        ],
      })
    }
    expect(await messagesOf(id)).toContainEqual(summary(''))
  })

  it('are refused in bulk as well, and the rest goes in', async () => {
    const [one, other] = [await begun(), await begun()]
    await patch(other, ana, { messages: [title('Wir über uns', { rev: 1 })] })
    const query = { where: { id: { in: [one, other] } }, draft: true }
    const body = { messages: [title('Von uns', { rev: 1 })] }
    const answer = await rest('PATCH', '/translations', { token: bob.token, query, body })
    expect(answer.body.errors).toMatchObject([{ id: other }])
    expect((await titleOf(one))?.msgstr).toBe('Von uns')
    expect((await titleOf(other))?.msgstr).toBe('Wir über uns')
  })

  it('are refused by name where they are no messages', async () => {
    const id = await begun()
    for (const messages of ['all', [1], [{ msgctxt: 'title' }], [title('A'), title('B')]])
      for (const query of ['?draft=true', '']) {
        const answer = await patch(id, ana, { messages }, query)
        expect([answer.status, answer.body.errors[0].name], answer.text).toEqual([
          400,
          'ValidationError',
        ])
      }
  })

  it('are edits through the local API too, for whom it acts', async () => {
    const id = await begun()
    const payload = await bootPayload()
    const user = await payload.findByID({ collection: 'users', id: bob.id })
    const late = { messages: [title('Von uns')] }
    const acting = { collection: 'translations', id, data: late, user } as const
    await expect(payload.update(acting)).rejects.toMatchObject({ status: 409 })
    // The site itself, for nobody, says all that there shall be.
    await payload.update({ collection: 'translations', id, data: late })
    expect(await titleOf(id)).toEqual(title('Von uns'))
  })
})

describe('an old version', () => {
  it('comes back as edits: who began before it meets a conflict, and nothing newer is lost', async () => {
    const id = await begun()
    await patch(id, bob, { messages: [title('Wir über uns', { rev: 1 })] })
    const payload = await bootPayload()
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where,
      sort: 'createdAt',
    })
    const path = `/translations/versions/${docs[0]?.id}?draft=true`
    const restored = await rest('POST', path, { token: bob.token })
    expect(restored.status, restored.text).toBe(200)
    expect(await titleOf(id)).toEqual(title('Über uns', { rev: 3, by: ana.id }))
    const late = await patch(id, ana, { messages: [title('Unser Verband', { rev: 2 })] })
    expect(late.body.errors[0].data.conflicts).toMatchObject([
      { yours: 'Unser Verband', theirs: 'Über uns', rev: 3 },
    ])
  })
})

describe('the name of a signatory', () => {
  it('that is no longer shown is given back instead of being kept', async () => {
    const { id } = await make('signatories', { published: true, name: 'Union of the silent' })
    const name = { msgctxt: 'shown.name', msgid: 'Union of the silent', msgstr: 'Verband' }
    const body = { of: 'signatories', documentId: id, locale: 'de', messages: [name] }
    const made = await rest('POST', '/translations', { token: ana.token, body })
    expect(made.status, made.text).toBe(201)
    const former = { ...name, msgid: 'Union of the loud' }
    const refused = await patch(made.body.doc.id, ana, { messages: [former] })
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].data).toMatchObject({
      code: 'source-gone',
      conflicts: [{ yours: 'Verband', theirs: '' }],
    })
    expect(await messagesOf(made.body.doc.id)).toHaveLength(1)
  })
})
