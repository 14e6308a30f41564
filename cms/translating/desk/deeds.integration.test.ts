import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { begun, eventsOf, inGerman, title } from './testing/begun'
import { deskOf } from './testing/desk-of'

let ana: Required<Who>

beforeAll(async () => {
  await bootPayload()
  ana = await accountOf('translator')
})

describe('publishing at the desk', () => {
  it('gives readers the words, and writes down who did it', async () => {
    const { desk, id, catalogue } = await begun(ana)
    expect((await inGerman(id)).title).toBe(title)
    const { status, body } = await desk.deed('publish')
    expect(status).toBe(200)
    expect(body).toMatchObject({ stage: 'in-progress', catalogue })
    expect((await inGerman(id)).title).toBe('Unterschreibt')
    expect(await eventsOf(id)).toMatchObject([{ event: 'published', locale: 'de', by: ana.id }])
    const everything = (await desk.open()).body.segments.filter(
      ({ state }: { state: string }) => state === 'untranslated',
    )
    for (const { msgid } of everything) await desk.say(msgid, { msgstr: 'Über uns.' })
    expect((await desk.open()).body.stage).toBe('complete')
    expect((await desk.deed('publish')).body.stage).toBe('published')
  })

  it('is nothing before anything is written', async () => {
    const { id } = await make('pages', { published: true })
    const desk = deskOf(ana, { of: 'pages', documentId: id, locale: 'de' })
    for (const deed of ['publish', 'publish-with-original', 'send-to-review'])
      expect((await desk.deed(deed)).body, deed).toMatchObject({ code: 'nothing-written' })
    expect((await desk.deed('credit', { name: 'Ana' })).body.code).toBe('nothing-written')
    expect((await desk.open()).body.catalogue).toBeNull()
  })

  it('is refused while tags are wrong, with the segments, through REST as well', async () => {
    const { desk, id, catalogue } = await begun(ana, 'Unter <1>schreibt')
    const refused = await desk.deed('publish')
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({
      code: 'checks-failed',
      count: 1,
      segments: [{ msgctxt: 'title', msgid: title }],
    })
    const body = { _status: 'published' }
    const direct = await rest('PATCH', `/translations/${catalogue}`, { token: ana.token, body })
    expect(direct.status).toBe(422)
    expect(direct.body.errors[0].data.code).toBe('checks-failed')
    expect((await inGerman(id)).title).toBe(title)
    await desk.say(title, { msgstr: 'Unterschreibt' })
    expect((await desk.deed('publish')).status).toBe(200)
  })

  it('waits for an original that is not published yet', async () => {
    const { id } = await make('pages', { title, forTranslators: true })
    const desk = deskOf(ana, { of: 'pages', documentId: id, locale: 'de' })
    expect((await desk.open()).body.original).toBe('draft')
    await desk.say(title, { msgstr: 'Unterschreibt' })
    const { body } = await desk.deed('publish-with-original')
    expect(body).toMatchObject({ publishWithOriginal: true, original: 'draft' })
    expect(await eventsOf(id)).toMatchObject([{ event: 'publish-planned', by: ana.id }])
    const { desk: other } = await begun(ana)
    expect((await other.deed('publish-with-original')).body.code).toBe('original-is-published')
  })
})

describe('words of a machine', () => {
  it('are published by nobody before a person has approved or rewritten them', async () => {
    const { desk, catalogue } = await begun(ana)
    const { msgctxt, msgid, rev } = await desk.segmentOf(title)
    const messages = [{ msgctxt, msgid, msgstr: 'Zeichen der Anruf', rev, machine: true }]
    const path = `/translations/${catalogue}?draft=true`
    await rest('PATCH', path, { token: ana.token, body: { messages } })
    expect(await desk.segmentOf(title)).toMatchObject({ state: 'needs-review', machine: true })
    const refused = await desk.deed('publish')
    expect([refused.status, refused.body.code]).toEqual([403, 'machine-unreviewed'])
    await desk.deed('approve-all')
    expect(await desk.segmentOf(title)).toMatchObject({ state: 'needs-review', machine: true })
    expect((await desk.say(title, { reviewed: true })).body.segments[0].machine).toBeUndefined()
    expect((await desk.deed('publish')).status).toBe(200)
  })
})

describe('sending to review', () => {
  it('notes that the translation waits, until it is published', async () => {
    const { desk, id } = await begun(ana)
    expect((await desk.deed('claim')).body.claim).toMatchObject({ own: true })
    expect((await desk.deed('send-to-review')).body.toReview).toBe(true)
    expect((await desk.deed('publish')).body.toReview).toBe(false)
    expect((await desk.deed('release')).body.claim).toBeNull()
    const events = (await eventsOf(id)).map(({ event }) => event)
    expect(events).toEqual(['claimed', 'sent-to-review', 'published', 'released'])
  })
})
