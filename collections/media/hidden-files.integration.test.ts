import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const slugs = ['media', 'documents'] as const
let editor: Who
let translator: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
  translator = await accountOf('translator')
})

const namesOf = (doc: Doc): string[] => {
  const sizes = Object.values((doc.sizes ?? {}) as Record<string, { filename?: string | null }>)
  return [doc.filename, ...sizes.map((size) => size?.filename)].filter(
    (name): name is string => typeof name === 'string',
  )
}

const statuses = async (slug: string, doc: Doc, token?: string): Promise<number[]> => {
  const answers = await Promise.all(
    namesOf(doc).flatMap((name) =>
      ['', '?draft=true&trash=true', '?prefix='].map((query) =>
        rest('GET', `/${slug}/file/${encodeURIComponent(name)}${query}`, { token }),
      ),
    ),
  )
  return answers.map(({ status }) => status)
}

describe.each(slugs)('files of %s', (slug) => {
  it('are served once their document is published', async () => {
    const doc = await make(slug, { published: true })
    expect(await statuses(slug, doc)).toEqual(expect.arrayContaining([200]))
    const answer = await rest('GET', `/${slug}/file/${doc.filename}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('are served of drafts, withdrawn and trashed documents to staff who may read those, and to nobody else', async () => {
    const payload = await bootPayload()
    const draft = await make(slug)
    const trashed = await make(slug, { published: true })
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: slug, id: trashed.id, data: { deletedAt } as never })
    const withdrawn = await make(slug, { published: true })
    await payload.update({
      collection: slug,
      id: withdrawn.id,
      data: { _status: 'draft' } as never,
    })
    for (const doc of [draft, trashed, withdrawn])
      for (const token of [undefined, translator.token])
        for (const status of await statuses(slug, doc, token)) expect([403, 404]).toContain(status)
    expect(await statuses(slug, draft, editor.token)).toContain(200)
  })

  it('are never those of other folders', async () => {
    for (const name of [
      '..%2fcountersign.db',
      '..%2f..%2fpackage.json',
      '%2e%2e/countersign.db',
      'countersign.db',
      'x.png',
    ])
      for (const token of [undefined, editor.token]) {
        const answer = await rest('GET', `/${slug}/file/${name}`, { token, mayFail: true })
        expect(answer.status, name).toBeGreaterThanOrEqual(400)
        expect(answer.text).not.toContain('SQLite')
      }
  })
})
