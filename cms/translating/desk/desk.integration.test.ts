import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { recounted } from '../progress/recount-soon'
import { deskOf } from './testing/desk-of'

let german: Required<Who>
let other: Required<Who>

beforeAll(async () => {
  await bootPayload()
  german = await accountOf('translator')
  other = await accountOf('translator')
})

const aboutUs = async () => {
  const { id } = await make('pages', { published: true, title: 'About us', summary: 'Who we are' })
  return { of: 'pages', documentId: id, locale: 'de' }
}

const segment = (msgctxt: string, msgid: string) => ({
  ...{ key: `${msgctxt}\u0004${msgid}`, msgctxt, msgid, msgstr: '' },
  ...{ state: 'untranslated', rev: 0, kind: 'text', comments: 0 },
})

describe('the desk of a translation', () => {
  it('opens with all segments, before anybody has begun', async () => {
    const place = await aboutUs()
    const { status, body, headers } = await deskOf(german, place).open()
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(body).toMatchObject({
      ...place,
      originalLocale: 'en',
      title: 'About us',
      catalogue: null,
      stage: 'not-started',
      counts: { segments: 3, words: 7, untranslated: 3, openWords: 7 },
      claim: null,
      can: { write: true, publish: true, assign: false },
      original: 'published',
      credit: null,
    })
    expect(body.path).toMatch(/^\/de\/document-\d+$/)
    expect(body.segments).toEqual([
      segment('title', 'About us'),
      segment('summary', 'Who we are'),
      { ...segment('body', 'About us.'), kind: 'rich-text' },
    ])
  })

  it('saves segments as a draft, and answers with how they stand', async () => {
    const place = await aboutUs()
    const desk = deskOf(german, place)
    const saved = await desk.say('About us', { msgstr: 'Über uns' })
    expect(saved.status, saved.text).toBe(200)
    expect(saved.body).toMatchObject({
      segments: [
        { msgid: 'About us', msgstr: 'Über uns', state: 'needs-review', rev: 1, own: true },
      ],
      gone: [],
      counts: { untranslated: 2, needsReview: 1 },
      stage: 'in-progress',
    })
    const { body } = await deskOf(other, place).open()
    expect(body.segments[0]).toMatchObject({ msgstr: 'Über uns', rev: 1 })
    expect(body.segments[0].own).toBeUndefined()
    expect((await stored('translations', body.catalogue))?._status).toBe('draft')
  })

  it('keeps what is written one after another as one version', async () => {
    const place = await aboutUs()
    const desk = deskOf(german, place)
    for (const words of ['Ü', 'Über', 'Über uns']) await desk.say('About us', { msgstr: words })
    const { catalogue } = (await desk.open()).body
    const payload = await bootPayload()
    const { totalDocs } = await payload.countVersions({
      collection: 'translations',
      where: { parent: { equals: catalogue } },
    })
    expect(totalDocs).toBeLessThanOrEqual(2)
  })

  it('refuses what did not see the words of somebody else, with both texts, and keeps theirs', async () => {
    const place = await aboutUs()
    await deskOf(other, place).say('About us', { msgstr: 'Wir über uns' })
    const late = { msgctxt: 'title', msgid: 'About us', msgstr: 'Über uns', rev: 0 }
    const beside = { msgctxt: 'summary', msgid: 'Who we are', msgstr: 'Wer wir sind', rev: 0 }
    const refused = await deskOf(german, place).save([beside, late])
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({
      code: 'conflict',
      conflicts: [{ msgid: 'About us', yours: 'Über uns', theirs: 'Wir über uns', rev: 1 }],
    })
    const { segments } = (await deskOf(german, place).open()).body
    expect(segments.map(({ msgstr }: { msgstr: string }) => msgstr)).toEqual([
      'Wir über uns',
      '',
      '',
    ])
  })

  it('keeps words for a segment that the original has no longer, and says that it is gone', async () => {
    const place = await aboutUs()
    const payload = await bootPayload()
    const desk = deskOf(german, place)
    await desk.open()
    await payload.update({
      collection: 'pages',
      id: place.documentId,
      data: { summary: 'Whom we help' },
    })
    const words = { msgctxt: 'summary', msgid: 'Who we are', msgstr: 'Wer wir sind', rev: 0 }
    const saved = await desk.save([words])
    expect(saved.body.gone).toEqual(['summary\u0004Who we are'])
    const { catalogue } = (await desk.open()).body
    expect((await stored('translations', catalogue, true))?.messages).toContainEqual(
      expect.objectContaining({ msgid: 'Who we are', msgstr: 'Wer wir sind', obsolete: true }),
    )
  })

  it('says what is wrong with what was sent', async () => {
    const desk = deskOf(german, await aboutUs())
    const edit = { msgctxt: 'title', msgid: 'About us', msgstr: 'Über uns', rev: 0 }
    for (const edits of [
      [],
      [edit, edit],
      [{ ...edit, rev: -1 }],
      [{ ...edit, by: other.id }],
      [{ ...edit, msgstr: 1 }],
      'all',
    ]) {
      const answer = await desk.save(edits as object[])
      expect([answer.status, answer.body.code], answer.text).toEqual([400, 'not-understood'])
    }
    for (const wrong of [{ of: 'users' }, { locale: 'xx' }, { documentId: '' }])
      expect((await deskOf(german, { ...desk.place, ...wrong }).open()).status).toBe(400)
  })

  it('is not there for what translators may not have', async () => {
    const draft = await make('pages', { title: 'Unheard of' })
    const english = { ...(await aboutUs()), locale: 'en' }
    for (const place of [{ of: 'pages', documentId: draft.id, locale: 'de' }, english]) {
      const desk = deskOf(await accountOf('admin'), place)
      const edit = { msgctxt: 'title', msgid: 'Unheard of', msgstr: 'Unerhört', rev: 0 }
      for (const answer of [await desk.open(), await desk.save([edit]), await desk.deed('publish')])
        expect([answer.status, answer.body.code]).toEqual([404, 'nothing-to-translate'])
    }
  })

  it('is the desk of the words of the interface too', async () => {
    const place = { of: 'messages', documentId: 'messages', locale: 'de' }
    const desk = deskOf(german, place)
    const { segments } = (await desk.open()).body
    const first = segments[0]
    expect(first).toMatchObject({ kind: 'icu', state: 'reviewed', rev: 0 })
    const saved = await desk.say(first.msgid, { msgstr: 'Zum Inhalt gehen' })
    expect(saved.body.segments).toMatchObject([{ msgstr: 'Zum Inhalt gehen', rev: 1 }])
    const { catalogue } = (await desk.open()).body
    expect((await stored('translations', catalogue, true))?.messages).toHaveLength(1)
  })

  it('costs few reads and little data for a thousand segments', async () => {
    const sentence = (number: number) =>
      `Demand ${number}: that the ${number * 7} workers of plant ${number} are heard, paid and freed at once.`
    const demands = Array.from({ length: 1000 }, (_, number) => ({ text: sentence(number) }))
    const { id } = await make('campaigns', { published: true, demands })
    const desk = deskOf(german, { of: 'campaigns', documentId: id, locale: 'de' })
    const edits = demands.slice(0, 900).map(({ text }, number) => ({
      ...{ msgctxt: 'demands.text', msgid: text, rev: 0 },
      msgstr: `Forderung ${number}: dass man die ${number * 7} Beschäftigten im Werk ${number} anhört, bezahlt und freilässt.`,
    }))
    expect((await desk.save(edits)).status).toBe(200)
    const { body, text } = await desk.open()
    expect(body.segments.length).toBeGreaterThan(1000)
    expect(gzipSync(text).length).toBeLessThan(300_000)
    const small = deskOf(german, await aboutUs())
    await small.say('About us', { msgstr: 'Über uns' })
    // What counts progress behind everybody's back reads as well.
    await recounted(await bootPayload())
    const ofMany = await countReads(() => desk.open())
    const ofFew = await countReads(() => small.open())
    expect(ofMany).toBe(ofFew)
    expect(ofMany).toBeLessThanOrEqual(12)
  })
})
