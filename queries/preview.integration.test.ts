import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { richText } from '@/test/harness/sample-text'
import { bySlug } from './by-slug'
import { translationPreview } from './cms'

const asked = vi.hoisted(() => ({ draft: false, token: '', cookies: new Map<string, string>() }))

// Next's request: whether the draft cookie is there, who is logged in, and what else the browser sends.
vi.mock('next/headers', () => ({
  draftMode: async () => ({ isEnabled: asked.draft }),
  headers: async () => new Headers(asked.token ? { authorization: `JWT ${asked.token}` } : {}),
  cookies: async () => ({
    get: (name: string) => {
      const value = asked.cookies.get(name)
      return value === undefined ? undefined : { name, value }
    },
  }),
}))

let translator: Who
let moderator: Who
let editor: Who

beforeAll(async () => {
  await bootPayload()
  translator = await accountOf('translator', ['de'])
  moderator = await accountOf('moderator')
  editor = await accountOf('editor')
})

beforeEach(() => {
  asked.draft = false
  asked.token = ''
  asked.cookies.clear()
})

/** Somebody who came through the preview door, to look at translations or at drafts of originals alone. */
const previews = ({ token }: Who, translation = true): void => {
  asked.draft = true
  asked.token = token ?? ''
  if (translation) asked.cookies.set(translationPreview, 'draft')
}

const ours = 'Über uns, veröffentlicht'
const newer = 'Über uns, im Entwurf'

/** A published page whose German is published, with a newer draft. */
const pageInGerman = async (): Promise<Doc> => {
  const page = await make('pages', { published: true, title: 'About us', body: richText('Hello.') })
  const { id } = await make('translations', {
    of: 'pages',
    documentId: page.id,
    locale: 'de',
    published: true,
    messages: [{ msgctxt: 'title', msgid: 'About us', msgstr: ours }],
  })
  const payload = await bootPayload()
  await payload.update({
    collection: 'translations',
    id,
    draft: true,
    data: {
      messages: [{ msgctxt: 'title', msgid: 'About us', msgstr: newer, rev: 1 }],
    },
  })
  return page
}

const read = async ({ slug }: Doc) => bySlug('pages', String(slug), 'de')

describe('the preview of a translation', () => {
  it('shows staff the newest draft of it, with what is still the original marked as on the public page', async () => {
    const page = await pageInGerman()
    for (const who of [translator, editor]) {
      previews(who)
      const shown = await read(page)
      expect(shown?.title, who.role).toBe(newer)
      expect(JSON.stringify(shown?.body)).toContain('"lang":"en"')
      expect(shown?._translation).toMatchObject({ state: 'partial', missing: 1 })
    }
  })

  it('is never what readers get, whatever cookies they send', async () => {
    const page = await pageInGerman()
    const isPublic = async () => {
      const shown = await read(page)
      expect(shown?.title).toBe(ours)
    }
    await isPublic()
    asked.cookies.set(translationPreview, 'draft')
    await isPublic()
    asked.draft = true
    await isPublic()
    asked.token = 'no-token'
    await isPublic()
    asked.draft = false
    asked.token = translator.token ?? ''
    await isPublic()
  })

  it('is not for those who may not read drafts of translations, nor for who looks at originals', async () => {
    const page = await pageInGerman()
    previews(moderator)
    expect((await read(page))?.title).toBe(ours)
    previews(editor, false)
    asked.cookies.clear()
    expect((await read(page))?.title).toBe(ours)
  })
})

describe('a translator who previews', () => {
  const changed = async (data: Record<string, unknown>, published = true): Promise<Doc> => {
    const page = await make('pages', { published, title: unique('Known') })
    const payload = await bootPayload()
    await payload.update({ collection: 'pages', id: page.id, draft: true, data })
    return page
  }

  it('sees the draft of an original that an editor opened, published before or not', async () => {
    previews(translator)
    for (const published of [true, false]) {
      const page = await changed({ title: 'Opened', forTranslators: true }, published)
      expect((await read(page))?.title, `${published}`).toBe('Opened')
    }
  })

  it('sees the draft whose publication is planned', async () => {
    const page = await changed({ title: 'Planned' }, false)
    previews(translator)
    expect(await read(page)).toBeNull()
    const payload = await bootPayload()
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'pages', value: page.id } },
      waitUntil: new Date(Date.now() + 86_400_000),
    })
    expect((await read(page))?.title).toBe('Planned')
  })

  it('sees what is published where the draft is not opened, or no longer', async () => {
    previews(translator)
    const closed = await changed({ title: 'Not yet' })
    expect((await read(closed))?.title).toBe(closed.title)
    const reclosed = await make('pages', { title: 'Opened at first', forTranslators: true })
    const payload = await bootPayload()
    await payload.update({
      collection: 'pages',
      id: reclosed.id,
      draft: true,
      data: { forTranslators: false },
    })
    expect(await read(reclosed)).toBeNull()
  })
})
