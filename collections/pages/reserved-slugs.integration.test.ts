import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { fieldsOf, unique } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const send = (method: 'POST' | 'PATCH', path: string, body: unknown) =>
  rest(method, `/pages${path}`, { token: editor.token, body })

const newPage = async (fields: Record<string, unknown>, query = '') =>
  send('POST', query, { ...(await fieldsOf('pages', { slug: undefined })), ...fields })

describe('a page whose address is made from its title', () => {
  it.each([
    ['published', '', { title: 'Search', _status: 'published' }],
    ['saved as a draft', '?draft=true', { title: 'Speeches' }],
    ['sent with the address in capitals', '', { title: 'Words', slug: 'News' }],
    ['asked to have it made', '', { title: 'Campaigns', generateSlug: true }],
    ['asked not to have it made', '', { title: 'Campaigns', generateSlug: false }],
  ])('is refused a part of the site when %s', async (_, query, fields) => {
    const { status, text } = await newPage(fields, query)
    expect(status, text).toBe(400)
    expect(text).toContain('address of a part of the site')
  })

  it('is refused one also when its title becomes that while it is written', async () => {
    const made = await newPage({ title: unique('Find') }, '?draft=true&autosave=true')
    const { id } = made.body.doc
    for (const query of ['?draft=true&autosave=true', '?draft=true', ''])
      for (const generateSlug of [true, false]) {
        await send('PATCH', `/${id}${query}`, { title: 'Search', generateSlug })
        expect((await stored('pages', id, true))?.slug, query).not.toBe('search')
      }
  })

  it('may be called like one under another address', async () => {
    const slug = unique('how-to-search')
    const made = await newPage({ title: 'Search', slug, _status: 'published' })
    expect([made.status, made.body.doc?.slug]).toEqual([201, slug])
    const later = await send('PATCH', `/${made.body.doc.id}`, { summary: 'How.' })
    expect([later.status, later.body.doc?.slug]).toEqual([200, slug])
  })
})
