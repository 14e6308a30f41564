import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

const name = 'Union of the silent'

let translator: Required<Who>
let editor: Required<Who>

beforeAll(async () => {
  await bootPayload()
  translator = await accountOf('translator')
  editor = await accountOf('editor')
})

/** A catalogue of a signatory, with the name in it. */
const begun = async () => {
  const { id } = await make('signatories', { published: true, name })
  const body = {
    ...{ of: 'signatories', documentId: id, locale: 'de' },
    messages: [{ msgctxt: 'shown.name', msgid: name, msgstr: 'Verband der Stillen' }],
  }
  const made = await rest('POST', '/translations', { token: translator.token, body })
  expect(made.status, made.text).toBe(201)
  return { signatory: id, catalogue: String(made.body.doc.id) }
}

const placeOf = async (id: string) => {
  const { of, documentId, locale } = { ...(await stored('translations', id, true)) }
  return { of, documentId, locale }
}

describe('a catalogue', () => {
  it('is moved to no other document and language, published or not, by no save', async () => {
    const { id: page } = await make('pages', { published: true })
    const { catalogue, signatory } = await begun()
    for (const status of ['draft', 'published']) {
      const { token } = editor
      await rest('PATCH', `/translations/${catalogue}`, { token, body: { _status: status } })
      const before = await placeOf(catalogue)
      expect(before).toEqual({ of: 'signatories', documentId: signatory, locale: 'de' })
      for (const who of [translator, editor])
        for (const body of [
          { of: 'pages', documentId: page },
          { of: 'pages' },
          { documentId: page },
          { locale: 'fr' },
          { documentId: null },
        ])
          for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
            const path = `/translations/${catalogue}${query}`
            const refused = await rest('PATCH', path, { token: who.token, body })
            expect([400, 403], refused.text).toContain(refused.status)
          }
      const query = { where: { id: { in: [catalogue] } } }
      const body = { of: 'pages', documentId: page }
      const bulk = await rest('PATCH', '/translations', { token, query, body })
      expect(bulk.body.errors).toHaveLength(1)
      expect(await placeOf(catalogue)).toEqual(before)
    }
  })

  it('takes no version from another place', async () => {
    const { catalogue, signatory } = await begun()
    const { token } = editor
    await rest('PATCH', `/translations/${catalogue}`, { token, body: { note: 'A later version' } })
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'translations',
      sort: 'createdAt',
      where: { parent: { equals: catalogue } },
    })
    const [first] = docs
    if (!first) throw new Error('The catalogue has no versions.')
    await payload.db.updateVersion({
      collection: 'translations',
      id: first.id,
      versionData: { version: { ...first.version, documentId: 'elsewhere' } } as never,
    })
    const restored = await rest('POST', `/translations/versions/${first.id}`, { token })
    expect(restored.status, restored.text).toBe(403)
    expect((await stored('translations', catalogue))?.documentId).toBe(signatory)
  })

  it('stays savable with its own place named', async () => {
    const { catalogue, signatory } = await begun()
    const body = { of: 'signatories', documentId: signatory, locale: 'de', note: 'Looked at' }
    const saved = await rest('PATCH', `/translations/${catalogue}`, {
      token: translator.token,
      body,
    })
    expect(saved.status, saved.text).toBe(200)
  })
})

describe('the name of a signatory', () => {
  it('is nowhere once it was taken back, whatever somebody did with its catalogue', async () => {
    const { id: page } = await make('pages', { published: true })
    const { catalogue, signatory } = await begun()
    const body = { of: 'pages', documentId: page }
    await rest('PATCH', `/translations/${catalogue}`, { token: translator.token, body })
    const payload = await bootPayload()
    await payload.delete({ collection: 'signatories', id: signatory })
    const left = await payload.find({
      ...({ collection: 'translations', pagination: false, trash: true, draft: true } as const),
      where: { documentId: { in: [page, signatory] } },
    })
    expect(JSON.stringify(left.docs)).not.toContain(name)
  })
})
