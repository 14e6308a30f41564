import { beforeAll, describe, expect, it } from 'vitest'
import type { QueuedTask } from '@/domain/translation/desk/task'
import { locales } from '@/i18n/locales'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { noteLastPlace } from './last-place'

let translator: Required<Who>
let editor: Required<Who>
let word: string
const made: Record<string, Doc> = {}

const task = (documentId: string, locale: string, fields: Record<string, unknown>) =>
  make('translation-tasks', {
    of: 'pages',
    documentId,
    locale,
    originalLocale: 'en',
    segments: 4,
    words: 40,
    ...fields,
  })

const listed = (name: string, fields: Record<string, unknown>, locale = 'de') => {
  const title = `${word} ${name}`
  return task(unique(name), locale, { title, titleKey: title.toLowerCase(), ...fields })
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

beforeAll(async () => {
  translator = await accountOf('translator', ['de', 'ar'])
  editor = await accountOf('editor')
  word = unique('lists').replace('-', '')
  const open = { untranslated: 1, openWords: 10 }
  const claimed = { claimedBy: editor.id, claimExpires: inDays(3) }
  made.done = await listed('done', { state: 'published' })
  made.missing = await listed('missing', open)
  made.fuzzy = await listed('fuzzy', { fuzzy: 2, openWords: 20, state: 'outdated' })
  made.urgent = await listed('urgent', { ...open, priority: 'urgent' })
  made.overdue = await listed('overdue', { ...open, due: inDays(-1) })
  made.theirs = await listed('theirs', { ...open, ...claimed })
  made.lapsed = await listed('lapsed', { ...open, ...claimed, claimExpires: inDays(-1) })
  made.own = await listed('own', { needsReview: 1, writers: translator.id, state: 'complete' })
  made.review = await listed('review', { needsReview: 1, writers: editor.id, toReview: true })
  made.arabic = await listed('arabic', open, 'ar')
  made.french = await listed('french', open, 'fr')
})

const queue = (query: Record<string, unknown> = {}, who = translator) =>
  rest('GET', '/translations/my-queue', { token: who.token, query: { text: word, ...query } })

const names = (tasks: QueuedTask[]): string[] => tasks.map(({ title }) => title.split(' ')[1] ?? '')

describe('my queue', () => {
  it('has what there is to do in one of my locales, in its order', async () => {
    const { body } = await queue({ locale: 'de' })
    expect(names(body.tasks)).toEqual([
      'overdue',
      'urgent',
      'fuzzy',
      'lapsed',
      'missing',
      'theirs',
      'review',
      'own',
    ])
    expect(body.kinds).toEqual({ fuzzy: 1, missing: 5, review: 1, publish: 1 })
    expect(body).toMatchObject({ locale: 'de', total: 8, page: 1, pages: 1, pressing: 2 })
    const theirs = body.tasks[5]
    expect(theirs.claim).toMatchObject({ own: false, name: 'editor' })
    expect(JSON.stringify(body)).not.toContain(editor.id)
  })

  it('is of my locales alone; who writes all may choose', async () => {
    const own = await queue()
    expect(own.body.locales.map(({ locale }: { locale: string }) => locale)).toEqual(['de', 'ar'])
    const foreign = await queue({ locale: 'fr' })
    expect(foreign.body.locale).toBe('de')
    expect(names(foreign.body.tasks)).not.toContain('french')
    const all = await queue({ locale: 'fr' }, editor)
    expect(names(all.body.tasks)).toEqual(['french'])
    expect(all.body.locales).toHaveLength(locales.length)
  })

  it.each([
    [{ work: 'fuzzy' }, ['fuzzy']],
    [{ claim: 'claimed' }, ['theirs']],
    [{ claim: 'own' }, []],
    [{ of: 'speeches' }, []],
    [{ text: 'nothing like it' }, []],
    [{ work: 'nonsense', claim: ['x'], page: '-1', of: { a: 1 } }, null],
  ])('can be narrowed by %j', async (query, wanted) => {
    const { status, body } = await queue({ locale: 'de', ...query })
    expect(status).toBe(200)
    if (wanted) expect(names(body.tasks)).toEqual(wanted)
    else expect(body.total).toBe(8)
  })

  it('leads back to where I was', async () => {
    expect((await queue()).body.resume).toBeNull()
    const payload = await bootPayload()
    const req = { payload, user: { id: translator.id, collection: 'users' } } as never
    for (const place of [made.arabic, made.missing])
      await noteLastPlace(req, {
        of: 'pages',
        documentId: String(place?.documentId),
        locale: String(place?.locale),
      })
    expect((await queue()).body.resume).toMatchObject({ documentId: made.missing?.documentId })
  })

  it('tells what the editors say to translators', async () => {
    const payload = await bootPayload()
    await payload.updateGlobal({ slug: 'translating', data: { guidance: 'Be plain.' } })
    expect((await queue()).body.guidance).toBe('Be plain.')
  })
})

const overview = (query: Record<string, unknown> = {}, who = translator) =>
  rest('GET', '/translations/overview', { token: who.token, query: { text: word, ...query } })

describe('the overview', () => {
  it('has a row for each document, with sums of its locales', async () => {
    const { body } = await overview()
    expect(body.total).toBe(11)
    expect(names(body.rows).slice(0, 2)).toEqual(['overdue', 'urgent'])
    const german = body.totals.find(({ locale }: { locale: string }) => locale === 'de')
    expect(german).toMatchObject({ documents: 9, words: 360, openWords: 70 })
    expect(german.stages).toMatchObject({ published: 1, complete: 1, outdated: 1 })
    expect(body.holders).toEqual([{ id: editor.id, name: 'editor' }])
  })

  it.each([
    [{ locale: 'ar' }, ['arabic']],
    [{ stage: 'published' }, ['done']],
    [{ due: 'overdue' }, ['overdue']],
    [{ due: 'any' }, ['overdue']],
    [{ of: 'media' }, []],
    [{ sort: 'title', locale: 'de', stage: 'outdated' }, ['fuzzy']],
  ])('can be narrowed by %j', async (query, wanted) => {
    expect(names((await overview(query)).body.rows)).toEqual(wanted)
  })

  it('shows what a colleague has claimed', async () => {
    expect(names((await overview({ holder: editor.id })).body.rows)).toEqual(['theirs'])
  })

  it('is a table too, in which nothing is run as a formula', async () => {
    const title = `=HYPERLINK("https://evil.example") ${word}`
    await task(unique('formula'), 'es', { title, titleKey: title.toLowerCase() })
    const answer = await rest('GET', '/translations/overview.csv', {
      token: translator.token,
      query: { text: word },
    })
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const lines = answer.text.replace('\uFEFF', '').trim().split('\r\n')
    expect(lines).toHaveLength(13)
    expect(lines[0]).toMatch(/^kind,document,title,original_language,language,state,/)
    expect(answer.text).toContain(`"'=HYPERLINK(""https://evil.example"") ${word}"`)
  })
})
