import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const moments = ['createdAt', 'updatedAt'] as const

let rows: { slug: 'signatories' | 'solidarity-messages'; doc: Doc }[]

beforeAll(async () => {
  await bootPayload()
  rows = [
    { slug: 'signatories', doc: await make('signatories', { published: true, number: 1 }) },
    { slug: 'solidarity-messages', doc: await make('solidarity-messages', { published: true }) },
  ]
})

describe('the moment in which a letter came in', () => {
  it('joins nobody’s message to their signature: the public is not told it', async () => {
    for (const { slug, doc } of rows) {
      const one = await rest('GET', `/${slug}/${doc.id}`)
      expect(one.status).toBe(200)
      const list = await rest('GET', `/${slug}?limit=1`)
      expect(list.body.docs).toHaveLength(1)
      for (const moment of moments) {
        expect(one.body).not.toHaveProperty(moment)
        expect(list.body.docs[0]).not.toHaveProperty(moment)
      }
    }
  })

  it('cannot be asked or sorted for', async () => {
    for (const { slug, doc } of rows)
      for (const moment of moments) {
        const where = `where[${moment}][equals]=${String(doc[moment])}`
        expect((await rest('GET', `/${slug}?${where}`)).body?.docs ?? []).toEqual([])
        expect((await rest('GET', `/${slug}?sort=${moment}`)).status).toBe(400)
      }
  })

  it('is known to staff', async () => {
    const { token } = await accountOf('moderator')
    for (const { slug, doc } of rows) {
      const { body } = await rest('GET', `/${slug}/${doc.id}`, { token })
      for (const moment of moments) expect(body[moment]).toBe(doc[moment])
    }
  })
})
