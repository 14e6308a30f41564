import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { richText } from '@/test/harness/sample-text'
import { clockToken } from '../jobs/clock-token'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const [TYPO, RIGHT, OTHER] = [
  'The workers were dissmissed for founding a trade union.',
  'The workers were dismissed for founding a trade union.',
  'The workers were sentenced for founding a trade union.',
]

const save = async (id: string, body: unknown, query = ''): Promise<Doc> => {
  const answer = await rest('PATCH', `/pages/${id}${query}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
  return answer.body.doc
}

/** A published page of one paragraph, with its German. */
const translatedPage = async (): Promise<Doc> => {
  const page = await make('pages', {
    published: true,
    title: 'What happened',
    body: richText('First of all.', TYPO),
  })
  await make('translations', {
    of: 'pages',
    documentId: page.id,
    locale: 'de',
    published: true,
    messages: [{ msgctxt: 'body', msgid: TYPO, msgstr: 'Den Arbeitern wurde gekündigt.' }],
  })
  return page
}

const inGerman = async (id: string): Promise<string> =>
  (await rest('GET', `/pages/${id}?locale=de`)).text

const stored = async (id: string): Promise<Doc> => {
  const payload = await bootPayload()
  const context = { minorEdits: true }
  return (await payload.findByID({ collection: 'pages', id, context })) as unknown as Doc
}

const eventsOf = async (documentId: string): Promise<Doc[]> => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translation-events',
    where: { documentId: { equals: documentId }, event: { equals: 'minor-edit' } },
    depth: 0,
  })
  return docs as unknown as Doc[]
}

describe('an edit that an editor calls minor', () => {
  it('leaves the translation valid, clears the tick and stands in the journal', async () => {
    const { id } = await translatedPage()
    expect(await inGerman(id)).toContain('gekündigt')
    await save(id, { body: richText(RIGHT, 'First of all.'), minorEdit: true })
    expect(await inGerman(id)).toContain('gekündigt')
    expect(await stored(id)).toMatchObject({
      minorEdit: false,
      minorEdits: [expect.stringMatching(/^[0-9a-f]{16} [0-9a-f]{16}$/)],
    })
    expect(await eventsOf(id)).toMatchObject([
      { of: 'pages', event: 'minor-edit', by: editor.id, detail: { segments: 1 } },
    ])
    await save(id, { body: richText(OTHER, 'First of all.') })
    expect(await inGerman(id)).not.toContain('gekündigt')
    await save(id, { body: richText(RIGHT) })
    expect(await inGerman(id)).toContain('gekündigt')
  })

  it('counts once it is published, also by plan, and against what readers had, not against drafts', async () => {
    const { id } = await translatedPage()
    await save(id, { body: richText('Something else altogether.') }, '?draft=true')
    await save(id, { body: richText(RIGHT), minorEdit: true }, '?draft=true&autosave=true')
    expect((await stored(id)).minorEdits ?? []).toEqual([])
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
    expect(await inGerman(id)).toContain('gekündigt')
    expect((await stored(id)).minorEdit).toBe(false)
    expect(await eventsOf(id)).toMatchObject([{ event: 'minor-edit', by: editor.id }])
  })

  it('is one edit only: the next one counts again', async () => {
    const { id } = await translatedPage()
    await save(id, { minorEdit: true, title: 'What has happened' })
    await save(id, { body: richText(RIGHT) })
    expect(await inGerman(id)).not.toContain('gekündigt')
  })

  it('is undone by restoring the version before it', async () => {
    const { id } = await translatedPage()
    await save(id, { body: richText(OTHER), minorEdit: true })
    expect(await inGerman(id)).toContain('gekündigt')
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'pages',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const restored = await rest('POST', `/pages/versions/${docs[0]?.id}`, { token: editor.token })
    expect(restored.status, restored.text).toBe(200)
    expect((await stored(id)).minorEdits ?? []).toEqual([])
    expect(await inGerman(id)).toContain('gekündigt')
    await save(id, { body: richText(OTHER) })
    expect(await inGerman(id)).not.toContain('gekündigt')
    const again = await rest('POST', `/pages/versions/${docs[1]?.id}`, { token: editor.token })
    expect(again.status, again.text).toBe(200)
    expect((await stored(id)).minorEdits).toHaveLength(1)
    expect(await inGerman(id)).toContain('gekündigt')
  })

  it('is told to no reader, and found by no filter', async () => {
    const { id } = await translatedPage()
    await save(id, { body: richText(RIGHT), minorEdit: true })
    const [edit] = (await stored(id)).minorEdits as string[]
    for (const path of [
      `/pages/${id}`,
      `/pages/${id}?locale=de`,
      `/pages?where[id][equals]=${id}`,
      `/pages/${id}?select[minorEdits]=true&select[minorEdit]=true&select[forTranslators]=true`,
    ]) {
      const { text } = await rest('GET', path)
      expect(text, path).not.toMatch(/minorEdit|forTranslators|dissmissed/)
    }
    const found = await rest('GET', `/pages?where[minorEdits][contains]=${edit?.slice(0, 16)}`)
    expect(found.status).toBe(400)
  })

  it('cannot be invented: what is sent for the pairs changes nothing', async () => {
    const { id } = await translatedPage()
    await save(id, { minorEdits: [`${'0'.repeat(16)} ${'1'.repeat(16)}`] })
    expect((await stored(id)).minorEdits ?? []).toEqual([])
  })
})

describe('a minor edit of a global', () => {
  it('keeps its translation too', async () => {
    const change = (body: unknown) =>
      rest('POST', '/globals/site', { token: editor.token, body }).then(({ status }) => status)
    expect(await change({ tagline: TYPO })).toBe(200)
    await make('translations', {
      of: 'site',
      documentId: 'site',
      locale: 'de',
      published: true,
      messages: [{ msgctxt: 'tagline', msgid: TYPO, msgstr: 'Unser Leitspruch' }],
    })
    const tagline = async () => (await rest('GET', '/globals/site?locale=de')).body.tagline
    expect(await tagline()).toBe('Unser Leitspruch')
    expect(await change({ tagline: RIGHT, minorEdit: true })).toBe(200)
    expect(await tagline()).toBe('Unser Leitspruch')
    expect(await change({ tagline: OTHER })).toBe(200)
    expect(await tagline()).toBe(OTHER)
    expect(await eventsOf('site')).toMatchObject([{ of: 'site', event: 'minor-edit' }])
    expect((await rest('GET', '/globals/site')).text).not.toMatch(/minorEdit/)
  })
})
