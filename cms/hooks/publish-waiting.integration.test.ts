import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { clockToken } from '../jobs/clock-token'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const asksForReview = async (secondPerson: boolean): Promise<void> => {
  const payload = await bootPayload()
  await payload.updateGlobal({ slug: 'translating', data: { secondPerson } })
}

afterEach(() => asksForReview(false))

/** A draft that is open to translators, with a German catalogue that is to appear together with it. */
const prepared = async (msgstr: (msgid: string) => string, reviewed = true) => {
  const payload = await bootPayload()
  const title = unique('A title that says <1>all</1>')
  const page = await make('pages', { title, forTranslators: true })
  const catalogue = await make('translations', {
    of: 'pages',
    documentId: page.id,
    locale: 'de',
    publishWithOriginal: true,
    messages: [{ msgctxt: 'title', msgid: title, msgstr: msgstr(title), reviewed }],
  })
  const stands = async (): Promise<Doc> =>
    (await payload.findByID({
      collection: 'translations',
      id: catalogue.id,
      draft: true,
    })) as unknown as Doc
  const events = async (): Promise<Doc[]> => {
    const { docs } = await payload.find({
      collection: 'translation-events',
      depth: 0,
      sort: 'createdAt',
      where: { documentId: { equals: page.id } },
    })
    return docs as unknown as Doc[]
  }
  return { id: page.id, title, stands, events }
}

const german = (title: string): string => title.replace('A title that says', 'Ein Titel sagt')

const publish = async (id: string): Promise<void> => {
  const answer = await rest('PATCH', `/pages/${id}`, {
    token: editor.token,
    body: { _status: 'published' },
  })
  expect(answer.status, answer.text).toBe(200)
}

const inGerman = async (id: string) => (await rest('GET', `/pages/${id}?locale=de`)).body

describe('a translation that waits for its original', () => {
  it('is published together with it, and is no longer waiting', async () => {
    const { id, title, stands, events } = await prepared(german)
    await rest('PATCH', `/pages/${id}?draft=true`, { token: editor.token, body: { summary: 'S' } })
    expect(await stands()).toMatchObject({ _status: 'draft', publishWithOriginal: true })
    await publish(id)
    expect((await inGerman(id)).title).toBe(german(title))
    expect(await stands()).toMatchObject({ _status: 'published', publishWithOriginal: false })
    expect(await events()).toMatchObject([{ event: 'published', locale: 'de', by: editor.id }])
  })

  it('is published by the clock when the original is', async () => {
    const { id, title } = await prepared(german)
    const payload = await bootPayload()
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'pages', value: id },
        user: { relationTo: 'users', value: editor.id ?? '' },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    const headers = { authorization: `Bearer ${clockToken()}` }
    expect((await rest('GET', '/payload-jobs/run', { headers })).status).toBe(200)
    expect((await inGerman(id)).title).toBe(german(title))
  })

  it('goes on waiting where a second person has to review it first; the original is published', async () => {
    await asksForReview(true)
    const { id, title, stands, events } = await prepared(german, false)
    await publish(id)
    expect(await inGerman(id)).toMatchObject({ title, _status: 'published' })
    expect(await stands()).toMatchObject({ _status: 'draft', publishWithOriginal: true })
    expect(await events()).toMatchObject([
      { event: 'publish-planned', locale: 'de', detail: { refused: 'not-reviewed', count: 1 } },
    ])
  })

  it('is held to the rule where the clock publishes for nobody, too', async () => {
    await asksForReview(true)
    const { id, title } = await prepared(german, false)
    const payload = await bootPayload()
    await payload.update({ collection: 'pages', id, data: { _status: 'published' } })
    expect((await inGerman(id)).title).toBe(title)
  })

  it('goes on waiting while its tags are wrong, and appears with the next publication once they are right', async () => {
    const { id, title, stands, events } = await prepared((msgid) =>
      german(msgid).replace('</1>', ''),
    )
    await publish(id)
    expect((await inGerman(id)).title).toBe(title)
    expect(await stands()).toMatchObject({ _status: 'draft', publishWithOriginal: true })
    expect(await events()).toMatchObject([
      { event: 'publish-planned', detail: { refused: 'checks-failed', count: 1 } },
    ])
    const payload = await bootPayload()
    await payload.update({
      collection: 'translations',
      id: (await stands()).id,
      draft: true,
      data: { messages: [{ msgctxt: 'title', msgid: title, msgstr: german(title) }] },
    })
    await publish(id)
    expect((await inGerman(id)).title).toBe(german(title))
  })

  it('keeps nothing back when its own save fails in the middle', async () => {
    const { id, title, stands, events } = await prepared(german)
    const payload = await bootPayload()
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection: 'translations',
      where: { parent: { equals: (await stands()).id } },
    })
    for (const { id: version, version: data } of docs)
      await payload.db.updateVersion({
        collection: 'translations',
        id: version,
        versionData: { version: { ...data, credits: [{ by: '', name: '' }] } } as never,
      })
    await publish(id)
    expect(await inGerman(id)).toMatchObject({ title, _status: 'published' })
    expect(await stands()).toMatchObject({ _status: 'draft', publishWithOriginal: true })
    expect(await events()).toMatchObject([{ event: 'publish-planned' }])
  })

  it('does not wait for another document', async () => {
    const { stands } = await prepared(german)
    const other = await make('pages', { title: 'Another' })
    await publish(other.id)
    expect(await stands()).toMatchObject({ _status: 'draft', publishWithOriginal: true })
  })
})

describe('a translation that waits for a global', () => {
  it('is published when that is saved', async () => {
    const payload = await bootPayload()
    await payload.updateGlobal({ slug: 'site', data: { tagline: 'Stand by them' } })
    await make('translations', {
      of: 'site',
      documentId: 'site',
      locale: 'de',
      publishWithOriginal: true,
      messages: [{ msgctxt: 'tagline', msgid: 'Stand by them now', msgstr: 'Steht ihnen bei' }],
    })
    const saved = await rest('POST', '/globals/site', {
      token: editor.token,
      body: { tagline: 'Stand by them now' },
    })
    expect(saved.status, saved.text).toBe(200)
    const { body } = await rest('GET', '/globals/site?locale=de')
    expect(body.tagline).toBe('Steht ihnen bei')
  })
})
