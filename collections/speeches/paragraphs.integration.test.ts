import { beforeAll, describe, expect, it } from 'vitest'
import { paragraphsIn } from '@/domain/speech/paragraphs'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'
import { richText } from '@/test/harness/sample-text'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const first = 'We have come from the factories of the north.'
const second = 'Nobody there may found a union of their own.'
const third = 'Today we ask you not to forget those in prison.'
const added = 'Quite another thing, put in later.'

const shown = (value: unknown) =>
  paragraphsIn(value)
    ?.order.map(({ name, gone }) => (gone ? `†${name}` : name))
    .join(' ')

const save = async (id: string, body: object, query = '') => {
  const answer = await rest('PATCH', `/speeches/${id}${query}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
  return shown(answer.body.doc.paragraphs)
}

const kept = async (id: string) => shown((await stored('speeches', id))?.paragraphs)

const asDraft = '?draft=true&autosave=true'
const published = { _status: 'published' }
const made = (fields: object = {}) =>
  make('speeches', {
    published: true,
    slug: unique('speech'),
    transcript: richText(first, second, third),
    ...fields,
  })

describe('the names of a speech’s paragraphs', () => {
  it('last when the speech is edited', async () => {
    const { id } = await made()
    expect(await kept(id)).toBe('p1 p2 p3')
    await save(id, { transcript: richText(first, `${second} Not one.`, added, third) })
    expect(await kept(id)).toBe('p1 p2 p2a p3')
    await save(id, { transcript: richText(first, added, third), ...published })
    expect(await kept(id)).toBe('p1 †p2 p2a p3')
  })

  it('are not disturbed by drafts, however often one is saved', async () => {
    const { id } = await made()
    expect(await save(id, { transcript: richText(third) }, asDraft)).toBe('†p1 †p2 p3')
    expect(await save(id, { transcript: richText(added, first, third) }, asDraft)).toBe(
      'p0a p1 †p2 p3',
    )
    expect(await kept(id)).toBe('p1 p2 p3')
    const { body } = await rest('GET', `/speeches/${id}`)
    expect(shown(body.paragraphs)).toBe('p1 p2 p3')
    await save(id, { transcript: richText(first, second, third, added), ...published })
    expect(await kept(id)).toBe('p1 p2 p3 p4')
  })

  it('come in order when a draft is published for the first time', async () => {
    const { id } = await make('speeches', {
      slug: unique('speech'),
      transcript: richText(first, third),
      _status: 'draft',
    })
    await save(id, { transcript: richText(first, second, third) }, asDraft)
    await save(id, published)
    expect(await kept(id)).toBe('p1 p2 p3')
  })

  it('are remembered while a speech is withdrawn', async () => {
    const { id } = await made()
    await save(id, { _status: 'draft' })
    await save(id, { transcript: richText(first, third) }, asDraft)
    await save(id, published)
    expect(await kept(id)).toBe('p1 †p2 p3')
  })

  it('come back with an old version that is restored', async () => {
    const { id } = await made()
    await save(id, { transcript: richText(first, third), ...published })
    expect(await kept(id)).toBe('p1 †p2 p3')
    const { body } = await rest('GET', '/speeches/versions', {
      token: editor.token,
      query: { where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 },
    })
    const restored = await rest('POST', `/speeches/versions/${body.docs[0].id}`, {
      token: editor.token,
    })
    expect(restored.status, restored.text).toBe(200)
    expect(await kept(id)).toBe('p1 p2 p3')
  })

  it('are those of a new document in a duplicate', async () => {
    const { id } = await made()
    await save(id, { transcript: richText(first, third), ...published })
    const copy = await rest('POST', `/speeches/${id}/duplicate`, { token: editor.token })
    expect(copy.status, copy.text).toBe(200)
    expect(shown(copy.body.doc.paragraphs)).toBe('p1 p2')
  })

  it('are written by nobody else, and tell nothing of the words that are gone', async () => {
    const { id } = await made()
    const forged = { given: true, order: [{ name: 'p9' }, { name: 'p8' }, { name: 'p7' }] }
    await save(id, { paragraphs: forged, ...published })
    expect(await kept(id)).toBe('p1 p2 p3')
    await save(id, { transcript: richText(first), ...published })
    const { body } = await rest('GET', `/speeches/${id}`)
    expect(body.paragraphs.order).toEqual([
      { name: 'p1' },
      { name: 'p2', gone: true },
      { name: 'p3', gone: true },
    ])
  })
})

describe('a speech from before its paragraphs had names', () => {
  it('has p1 to pn in order, and keeps them from its next edit on', async () => {
    const payload = await bootPayload()
    const { id } = await made()
    await payload.db.updateOne({ collection: 'speeches', id, data: { paragraphs: null } })
    await save(id, { transcript: richText(added, first, second, third), ...published })
    expect(await kept(id)).toBe('p0a p1 p2 p3')
  })
})
