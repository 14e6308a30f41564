import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, type OwnSlug } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let admin: Who
let translator: Who

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
  translator = await accountOf('translator')
})

const send = async (method: 'PATCH' | 'DELETE' | 'POST', path: string, body?: unknown) => {
  const answer = await rest(method, path, { token: admin.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
  return answer.body
}

/** All that a translator can read of catalogues. */
const readable = async (): Promise<string> => {
  const pages = ['', '?trash=true&draft=true', '/versions', '/versions?trash=true']
  const answers = await Promise.all(
    pages.map((path) => rest('GET', `/translations${path}`, { token: translator.token })),
  )
  return answers.map(({ text }) => text).join()
}

const catalogueOf = (of: OwnSlug, { id }: Doc, published = true) =>
  make('translations', { published, of, documentId: id, locale: 'de' })

const write = (id: string, text: [string, string, string, rev?: number], query = '') => {
  const [msgctxt, msgid, msgstr, rev = 0] = text
  const messages = [{ msgctxt, msgid, msgstr, rev }]
  return send('PATCH', `/translations/${id}${query}`, { messages })
}

describe('a document that is deleted for good', () => {
  it.each([
    ['campaigns', { title: 'Zarathustra' }],
    ['signatories', { name: 'Zarathustra' }],
    ['solidarity-messages', { text: 'Zarathustra' }],
    ['media', { alt: 'Zarathustra' }],
  ] as const)('takes its catalogues with it: %s', async (slug, fields) => {
    for (const fate of ['published', 'draft', 'trashed', 'many'] as const) {
      const doc = await make(slug, { published: true, ...fields })
      const { id } = await catalogueOf(slug, doc, fate !== 'draft')
      expect(await readable(), fate).toContain('Zarathustra')
      if (fate === 'trashed')
        await send('PATCH', `/translations/${id}`, { deletedAt: new Date().toISOString() })
      if (fate === 'many') await send('DELETE', `/${slug}?where[id][equals]=${doc.id}`)
      else await send('DELETE', `/${slug}/${doc.id}`)
      expect(await readable(), fate).not.toContain('Zarathustra')
    }
  })

  it('leaves the catalogues of others', async () => {
    const [gone, stays] = [await make('pages'), await make('pages', { published: true })]
    const { id } = await catalogueOf('pages', stays)
    await send('DELETE', `/pages/${gone.id}`)
    expect((await rest('GET', `/translations/${id}`, { token: translator.token })).status).toBe(200)
  })
})

describe('a name that a signatory takes back', () => {
  it('is nowhere in catalogues and their versions', async () => {
    const label = 'Turkey / Kurdistan'
    const doc = await make('signatories', {
      published: true,
      name: 'Nightingale',
      countryLabel: label,
      pseudonym: 'A nurse',
    })
    const { id } = await catalogueOf('signatories', doc)
    await send('PATCH', `/translations/${id}`, {
      messages: [
        { msgctxt: 'shown.name', msgid: 'Nightingale', msgstr: 'Nachtigall' },
        { msgctxt: 'shown.countryLabel', msgid: label, msgstr: 'Türkei / Kurdistan' },
      ],
    })
    await write(id, ['shown.name', 'Nightingale', 'Frau Nachtigall', 1], '?draft=true')
    expect(await readable()).toMatch(/Nightingale.*Nachtigall/)
    await send('PATCH', `/signatories/${doc.id}`, { visibility: 'pseudonym' })
    expect(await readable()).not.toMatch(/Nightingale|Nachtigall/)
    const german = await rest('GET', `/signatories/${doc.id}?locale=de`)
    expect(german.body.shown).toMatchObject({
      name: 'A nurse',
      countryLabel: 'Türkei / Kurdistan',
    })
  })

  it('is not brought back by a catalogue that was open meanwhile', async () => {
    const doc = await make('signatories', { published: true, name: 'Nightingale', pseudonym: 'N.' })
    const { id } = await catalogueOf('signatories', doc)
    await send('PATCH', `/signatories/${doc.id}`, { visibility: 'pseudonym' })
    const messages = [{ msgctxt: 'shown.name', msgid: 'Nightingale', msgstr: 'Nachtigall' }]
    const refused = await rest('PATCH', `/translations/${id}`, {
      token: admin.token,
      body: { messages },
    })
    expect([refused.status, refused.body.errors[0].data.code]).toEqual([409, 'source-gone'])
    expect(await readable()).not.toMatch(/Nightingale|Nachtigall/)
    await write(id, ['shown.name', 'N.', 'Frau N.'])
    expect((await rest('GET', `/signatories/${doc.id}?locale=de`)).body.shown.name).toBe('Frau N.')
  })

  it('takes no translation of another signatory with it', async () => {
    const [one, other] = [
      await make('signatories', { published: true, name: 'First', pseudonym: 'F.' }),
      await make('signatories', { published: true, name: 'Second' }),
    ]
    await catalogueOf('signatories', one)
    const { id } = await catalogueOf('signatories', other)
    await write(id, ['shown.name', 'Second', 'Zweite'])
    await send('PATCH', `/signatories/${one.id}`, { visibility: 'pseudonym' })
    const { body } = await rest('GET', `/signatories/${other.id}?locale=de`)
    expect(body.shown.name).toBe('Zweite')
  })
})
