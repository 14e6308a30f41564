import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { begun, title } from './testing/begun'
import { deskOf } from './testing/desk-of'

let ana: Required<Who>
let bob: Required<Who>

beforeAll(async () => {
  await bootPayload()
  ana = await accountOf('translator')
  bob = await accountOf('translator')
})

const about = { msgctxt: 'title', msgid: title }
const key = `title\u0004${title}`

describe('comments on a segment', () => {
  it('are read by colleagues and counted until they are resolved', async () => {
    const { desk, place } = await begun(ana)
    const said = await desk.comment({ ...about, text: '  Formal or not?  ' })
    expect(said.status, said.text).toBe(200)
    expect(said.body.comments).toMatchObject([
      { key, ...about, text: 'Formal or not?', by: 'translator', own: true, resolved: null },
    ])
    const second = deskOf(bob, place)
    expect((await second.segmentOf(title)).comments).toBe(1)
    const [{ id, own }] = (await second.comments({ key })).body.comments
    expect(own).toBe(false)
    const settled = await second.comment({ resolve: id })
    expect(settled.body.comments).toMatchObject([{ id, resolved: { by: 'translator' } }])
    expect((await desk.segmentOf(title)).comments).toBe(0)
    expect((await desk.comments()).body.comments).toHaveLength(1)
    expect((await desk.comments({ key: 'body\u0004Elsewhere' })).body.comments).toEqual([])
  })

  it('need words, a segment and a comment that is there', async () => {
    const { desk } = await begun(ana)
    for (const [body, status, code] of [
      [{ ...about, text: '   ' }, 400, 'not-understood'],
      [{ ...about, text: 'x'.repeat(2001) }, 400, 'not-understood'],
      [{ ...about, by: bob.id, text: 'Not by me' }, 400, 'not-understood'],
      [{ msgctxt: 'title', msgid: 'Unheard of', text: 'What?' }, 404, 'no-such-segment'],
      [{ resolve: 'nonsense' }, 404, 'no-such-comment'],
    ] as const) {
      const answer = await desk.comment(body)
      expect([answer.status, answer.body.code], answer.text).toEqual([status, code])
    }
  })

  it('are not written about names, which may be taken back', async () => {
    const { id } = await make('signatories', { published: true, name: 'Maria Example' })
    const desk = deskOf(ana, { of: 'signatories', documentId: id, locale: 'de' })
    const { segments } = (await desk.open()).body
    const [{ msgctxt, msgid }] = segments
    const answer = await desk.comment({ msgctxt, msgid, text: 'Who is this?' })
    expect([answer.status, answer.body.code]).toEqual([422, 'no-comments-here'])
  })

  it('go with the document that they are about', async () => {
    const { desk, id } = await begun(ana)
    await desk.comment({ ...about, text: 'Formal or not?' })
    const payload = await bootPayload()
    await payload.delete({ collection: 'pages', id })
    const { totalDocs } = await payload.count({
      collection: 'translation-comments',
      where: { documentId: { equals: id } },
    })
    expect(totalDocs).toBe(0)
  })
})
