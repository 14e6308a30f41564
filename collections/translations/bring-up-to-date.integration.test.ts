import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Required<Who>

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const send = async (method: 'POST' | 'PATCH', path: string, body: unknown): Promise<Doc> => {
  const answer = await rest(method, `/translations${path}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body.doc
}

const germanOf = ({ id }: Doc) => ({ of: 'pages', documentId: id, locale: 'de' })

describe('a catalogue that an editor saves', () => {
  it('lists nothing of a document that is not published', async () => {
    const page = await make('pages', { title: 'Unheard of' })
    expect(JSON.stringify(await send('POST', '', germanOf(page)))).not.toContain('Unheard of')
  })

  it('lists the published passages, not those of a newer draft', async () => {
    const page = await make('pages', { published: true, title: 'Known to all' })
    const payload = await bootPayload()
    await payload.update({
      collection: 'pages',
      id: page.id,
      draft: true,
      data: { title: 'Unheard of' },
    })
    const saved = JSON.stringify(await send('POST', '', germanOf(page)))
    expect(saved).toContain('Known to all')
    expect(saved).not.toContain('Unheard of')
  })

  it('lists nothing of what lies in the trash', async () => {
    const page = await make('pages', { published: true, title: 'Thrown away' })
    const payload = await bootPayload()
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'pages', id: page.id, data: { deletedAt } })
    expect(JSON.stringify(await send('POST', '', germanOf(page)))).not.toContain('Thrown away')
  })

  it('keeps the passages of the original, whatever ?locale= is asked for', async () => {
    const page = await make('pages', { published: true, title: 'About us' })
    const { id } = await send('POST', '?locale=de', { ...germanOf(page), _status: 'published' })
    const translated = { msgctxt: 'title', msgid: 'About us', msgstr: 'Über uns' }
    await send('PATCH', `/${id}?locale=de`, { messages: [translated] })
    const again = await send('PATCH', `/${id}?locale=de`, { note: 'From a translator' })
    expect(again.messages).toContainEqual({ ...translated, rev: 1, by: editor.id })
    expect(JSON.stringify(again.messages)).not.toContain('"msgid":"Über uns"')
    expect(again.label).toContain('About us')
    const { body } = await rest('GET', `/pages/${page.id}?locale=de`)
    expect(body.title).toBe('Über uns')
  })
})
