import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '@/cms/translating/desk/testing/desk-of'
import { translationEndpoints } from '@/cms/translating/endpoints'
import { recounted } from '@/cms/translating/progress/recount-soon'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { isGranted, stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'
import { attempts } from './testing/foreign-attempts'
import { foreignWork, title, words } from './testing/foreign-work'

let german: Required<Who>
let french: Required<Who>

beforeAll(async () => {
  await bootPayload()
  german = await accountOf('translator', ['de'])
  french = await accountOf('translator', ['fr'])
})

const kept = [
  'translations',
  'translation-tasks',
  'translation-comments',
  'translation-events',
] as const satisfies CollectionSlug[]

/** All that is stored of the work on a document, versions included, in one text. */
const everythingOf = async (documentId: string, catalogue: string): Promise<string> => {
  const payload = await bootPayload()
  // Translations are counted behind the back of who saves them.
  await recounted(payload)
  const rows = await Promise.all(
    kept.map((collection) =>
      payload.find({
        collection,
        depth: 0,
        pagination: false,
        trash: true,
        where: { and: [{ documentId: { equals: documentId } }, { locale: { equals: 'fr' } }] },
      }),
    ),
  )
  const { docs } = await payload.findVersions({
    collection: 'translations',
    pagination: false,
    where: { parent: { equals: catalogue } },
  })
  const counted = ({ updatedAt, sourceChanged, workedOn, ...row }: Record<string, unknown>) => row
  return JSON.stringify([rows.map(({ docs }) => docs.map((doc) => counted({ ...doc }))), docs])
}

describe('a translator of another language', () => {
  it.each(Object.entries(attempts))('is refused %s, and nothing is changed', async (_, attempt) => {
    const work = await foreignWork(french)
    const { documentId } = work.place
    const before = await everythingOf(documentId, work.catalogue)
    const answer = await attempt(work, german.token)
    expect([400, 403, 404], answer.text).toContain(answer.status)
    expect(await everythingOf(documentId, work.catalogue)).toBe(before)
  })

  it('changes in bulk what is theirs and nothing else', async () => {
    const { place, catalogue } = await foreignWork(french)
    const own = deskOf(german, { ...place, locale: 'de' })
    await own.say(title, { msgstr: 'Freiheit' })
    const where = { documentId: { equals: place.documentId } }
    for (const query of [{ where }, { where, draft: true }]) {
      const body = { messages: [{ ...words, rev: (await own.segmentOf(title)).rev }], note: 'Bulk' }
      await rest('PATCH', '/translations', { token: german.token, query, body })
    }
    const { segments } = (await own.open()).body
    expect(segments[0].msgstr).toBe('Befreit die Arbeiter')
    const foreign = await stored('translations', catalogue, true)
    expect(foreign?.note ?? null).toBeNull()
    expect(JSON.stringify(foreign?.messages)).toContain('Libérez les ouvriers')
    await rest('DELETE', '/translations', { token: german.token, query: { where } })
    expect(await stored('translations', catalogue)).not.toBeNull()
  })

  it('may look at the desk, and is told that it is not theirs', async () => {
    const { place } = await foreignWork(french)
    const { body } = await deskOf(german, place).open()
    expect(body.can).toEqual({ write: false, publish: false, assign: false })
    expect(body.claim).toMatchObject({ own: false })
  })
})

describe('the workspace', () => {
  it('is closed to the public and to moderators, at every door', async () => {
    const moderator = await accountOf('moderator')
    expect(translationEndpoints.length).toBeGreaterThanOrEqual(13)
    for (const { method, path } of translationEndpoints)
      for (const [token, expected] of [
        [undefined, 401],
        [moderator.token, 403],
      ] as const) {
        const { status, text } = await rest(
          method === 'get' ? 'GET' : 'POST',
          `/translations${path}`,
          {
            token,
            ...(method === 'get' ? {} : { body: {} }),
          },
        )
        expect([status, path], text).toEqual([expected, path])
      }
  })

  it('writes its own notes: nobody writes tasks, comments and events over REST', async () => {
    const { place } = await foreignWork(french)
    for (const slug of [
      'translation-tasks',
      'translation-comments',
      'translation-events',
    ] as const) {
      const sample = await make(slug, { ...place, locale: 'de', documentId: `${slug} of nobody` })
      for (const answer of [
        await rest('POST', `/${slug}`, { token: french.token, body: { ...place } }),
        await rest('PATCH', `/${slug}/${sample.id}`, { token: french.token, body: { ...place } }),
        await rest('DELETE', `/${slug}/${sample.id}`, { token: french.token }),
      ])
        expect(isGranted(answer), answer.text).toBe(false)
    }
  })
})
