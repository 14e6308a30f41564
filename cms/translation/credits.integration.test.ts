import { beforeAll, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { campaignWith, message } from './testing/translated'

beforeAll(async () => {
  await bootPayload()
})

const credits = [
  { by: 'account-of-ana', name: 'Ana Lima' },
  { by: 'account-of-sara', name: 'سارة' },
]

/** A campaign with its title in German, by translators who want to be named, or not. */
const translatedBy = async (named: typeof credits, published = true): Promise<[Doc, Doc]> => {
  const doc = await campaignWith('Free the workers')
  const catalogue = await make('translations', {
    of: 'campaigns',
    documentId: doc.id,
    locale: 'de',
    published,
    credits: named,
    messages: [message('title', 'Free the workers', 'Freiheit für die Arbeiter')],
  })
  return [doc, catalogue]
}

const german = async ({ id }: Doc) => await rest('GET', `/campaigns/${id}?locale=de`)

describe('the credits of a translation', () => {
  it('are told by the names that translators chose, and by nothing else of them', async () => {
    const [doc] = await translatedBy(credits)
    const { body, text } = await german(doc)
    expect(body._translation.credits).toEqual(['Ana Lima', 'سارة'])
    expect(text).not.toContain('account-of')
    const list = await rest('GET', `/campaigns?locale=de&where[id][equals]=${doc.id}`)
    expect(list.body.docs[0]._translation.credits).toEqual(['Ana Lima', 'سارة'])
  })

  it('are nobody’s by default, nor those of a draft, of another locale or of the original', async () => {
    const [unnamed] = await translatedBy([])
    const [draft] = await translatedBy(credits, false)
    const [doc] = await translatedBy(credits)
    for (const [{ id }, locale] of [
      [unnamed, 'de'],
      [draft, 'de'],
      [doc, 'fr'],
      [doc, 'en'],
    ] as const) {
      const { body } = await rest('GET', `/campaigns/${id}?locale=${locale}`)
      expect(body._translation.credits).toEqual([])
    }
    const plain = await rest('GET', `/campaigns/${doc.id}`)
    expect(plain.text).not.toContain('Ana Lima')
  })

  it('end with the next request once they are taken back, and with the last word that is still theirs', async () => {
    const payload = await bootPayload()
    const [doc, { id }] = await translatedBy(credits)
    await payload.update({ collection: 'translations', id, data: { credits: credits.slice(1) } })
    expect((await german(doc)).body._translation.credits).toEqual(['سارة'])
    await payload.update({ collection: 'campaigns', id: doc.id, data: { title: 'Let them go' } })
    expect((await german(doc)).body._translation).toMatchObject({ state: 'none', credits: [] })
  })
})
