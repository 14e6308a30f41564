import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { recounted } from '../progress/recount-soon'

let translator: Required<Who>
let editor: Required<Who>

beforeAll(async () => {
  translator = await accountOf('translator', ['de', 'ar'])
  editor = await accountOf('editor')
})

describe('the tab of a document', () => {
  const tab = (of: string, documentId: string, who = translator) =>
    rest('GET', '/translations/of', { token: who.token, query: { of, documentId } })

  it('tells how far each locale is, and who may write it', async () => {
    const page = await make('pages', { published: true, title: 'Tabbed', slug: unique('tabbed') })
    await recounted(await bootPayload())
    const { body } = await tab('pages', page.id)
    expect(body).toMatchObject({ title: 'Tabbed', path: `/${page.slug}`, canAsk: false })
    expect(body.locales).toHaveLength(6)
    const inGerman = body.locales.find(({ locale }: { locale: string }) => locale === 'de')
    expect(inGerman).toMatchObject({ canWrite: true, task: { stage: 'not-started' } })
    const inFrench = body.locales.find(({ locale }: { locale: string }) => locale === 'fr')
    expect(inFrench.canWrite).toBe(false)
  })

  it('lets an editor ask for the translation of a signatory', async () => {
    const signatory = await make('signatories', { published: true, name: unique('Weavers') })
    const place = { of: 'signatories', documentId: signatory.id, locale: 'de' }
    const before = await tab('signatories', signatory.id, editor)
    expect(before.body.canAsk).toBe(true)
    expect(before.body.locales.every(({ task }: { task: unknown }) => task === null)).toBe(true)
    const ask = (body: unknown, who = editor) =>
      rest('POST', '/translations/of/begin', { token: who.token, body })
    expect((await ask(place)).body).toEqual({ begun: true })
    expect((await ask(place)).body).toEqual({ begun: false })
    await recounted(await bootPayload())
    const after = await tab('signatories', signatory.id, editor)
    expect(after.body.locales.filter(({ task }: { task: unknown }) => task !== null)).toHaveLength(
      1,
    )
    expect((await ask({ ...place, locale: 'fr' }, translator)).status).toBe(403)
    expect((await ask({ ...place, locale: 'en' })).status).toBe(404)
    expect((await ask({ ...place, documentId: 'x' })).status).toBe(404)
    expect((await ask({ ...place, of: 'users' })).status).toBe(400)
  })

  it('tells nothing of what translators may not have', async () => {
    const draft = await make('pages', { title: 'A secret' })
    const answer = await tab('pages', draft.id)
    expect([answer.status, answer.text.includes('A secret')]).toEqual([404, false])
  })
})

describe.each([
  ['GET', '/translations/my-queue'],
  ['GET', '/translations/overview'],
  ['GET', '/translations/overview.csv'],
  ['GET', '/translations/of?of=pages&documentId=x'],
  ['POST', '/translations/of/begin'],
  ['GET', '/translations/desk/colleagues?locale=de'],
] as const)('%s %s', (method, path) => {
  it('is closed to the public and to moderators, and kept by no cache', async () => {
    const moderator = await accountOf('moderator')
    for (const token of [undefined, moderator.token]) {
      const answer = await rest(method, path, { token, ...(method === 'POST' ? { body: {} } : {}) })
      expect([401, 403]).toContain(answer.status)
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
  })
})
