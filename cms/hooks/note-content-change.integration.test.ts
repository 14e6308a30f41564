import { beforeAll, describe, expect, it } from 'vitest'
import { translated } from '@/cms/translation/testing/translated'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const save = async (slug: string, id: string, body: object, query = '') => {
  const answer = await rest('PATCH', `/${slug}/${id}${query}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
}

const datesOf = async ({ id }: Doc): Promise<{ first: string; changed: string }> => {
  const { body } = await rest('GET', `/news-items/${id}`)
  return { first: body.firstPublishedAt, changed: body.contentChangedAt }
}

const publish = { _status: 'published' }

describe('the dates of what is published', () => {
  it('begin when it is first published, not when it is first written', async () => {
    const draft = await make('news-items')
    expect(draft.firstPublishedAt ?? null).toBeNull()
    await save('news-items', draft.id, publish)
    const { first, changed } = await datesOf(draft)
    expect(Date.parse(first)).toBeGreaterThanOrEqual(Date.parse(String(draft.createdAt)))
    expect(changed).toBe(first)
  })

  it('stay where a save changes nothing that readers of feeds get', async () => {
    const item = await make('news-items', { published: true })
    const before = await datesOf(item)
    await save('news-items', item.id, { slug: unique('renamed'), ...publish })
    await save('news-items', item.id, publish)
    expect(await datesOf(item)).toEqual(before)
  })

  it('move with the content alone, once that is published', async () => {
    const item = await make('news-items', { published: true })
    const before = await datesOf(item)
    await save('news-items', item.id, { headline: unique('New') }, '?draft=true')
    expect(await datesOf(item)).toEqual(before)
    await save('news-items', item.id, publish)
    const after = await datesOf(item)
    expect(after.first).toBe(before.first)
    expect(after.changed > before.changed).toBe(true)
  })

  it('keep the first publication when something is withdrawn and comes back', async () => {
    const item = await make('news-items', { published: true })
    const before = await datesOf(item)
    await save('news-items', item.id, { _status: 'draft' })
    await save('news-items', item.id, publish)
    expect(await datesOf(item)).toEqual(before)
  })

  it('cannot be sent, and the digest cannot be read', async () => {
    const item = await make('news-items', { published: true })
    const before = await datesOf(item)
    const sent = { firstPublishedAt: '2001-01-01', contentChangedAt: '2001-01-01', ...publish }
    await save('news-items', item.id, sent)
    expect(await datesOf(item)).toEqual(before)
    const { body } = await rest('GET', `/news-items/${item.id}`, { token: editor.token })
    expect(body).not.toHaveProperty('contentDigest')
  })

  it('are set anew for a copy', async () => {
    const item = await make('news-items', { published: true })
    const payload = await bootPayload()
    const copy = await payload.duplicate({ collection: 'news-items', id: item.id })
    expect(copy.firstPublishedAt).not.toBe((await datesOf(item)).first)
  })
})

describe('the date of a translation', () => {
  it('moves when what it says is published, and not when it is saved alike', async () => {
    const headline = unique('Headline')
    const item = await make('news-items', { published: true, headline })
    const catalogue = await translated('news-items', item, 'de', [['headline', headline, 'Eins']])
    const payload = await bootPayload()
    const changed = async () =>
      (await payload.findByID({ collection: 'translations', id: catalogue.id })).contentChangedAt
    const before = String(await changed())
    const save = (msgstr: string) =>
      payload.update({
        collection: 'translations',
        id: catalogue.id,
        data: {
          _status: 'published',
          messages: [{ msgctxt: 'headline', msgid: headline, msgstr }],
        },
      })
    await save('Eins')
    expect(await changed()).toBe(before)
    await save('Zwei')
    expect(String(await changed()) > before).toBe(true)
  })
})
