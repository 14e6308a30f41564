import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { type Doc, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { campaignWith, message, translated } from './testing/translated'

beforeAll(async () => {
  await campaignWith('Free the workers', 'Freiheit für die Arbeiter')
})

describe('a catalogue', () => {
  it('is not applied while it is a draft, after it is withdrawn or in the trash', async () => {
    const payload = await bootPayload()
    const titles: string[] = []
    for (const fate of ['draft', 'withdrawn', 'trashed']) {
      const doc = await campaignWith(unique('Appeal'))
      const texts: [string, string, string][] = [['title', String(doc.title), 'Nicht zu zeigen']]
      const { id } = await translated('campaigns', doc, 'de', texts, fate !== 'draft')
      if (fate === 'withdrawn')
        await payload.update({ collection: 'translations', id, data: { _status: 'draft' } })
      if (fate === 'trashed')
        await payload.update({
          collection: 'translations',
          id,
          data: { deletedAt: new Date().toISOString() },
        })
      titles.push((await rest('GET', `/campaigns/${doc.id}?locale=de`)).body.title)
    }
    expect(titles).not.toContain('Nicht zu zeigen')
  })

  it('shows its newer draft to nobody', async () => {
    const payload = await bootPayload()
    const doc = await campaignWith('Twice said')
    const { id } = await translated('campaigns', doc, 'de', [
      ['title', 'Twice said', 'Veröffentlicht'],
    ])
    await payload.update({
      collection: 'translations',
      id,
      draft: true,
      data: { messages: [message('title', 'Twice said', 'Nur ein Entwurf')] },
    })
    expect((await rest('GET', `/campaigns/${doc.id}?locale=de`)).body.title).toBe('Veröffentlicht')
    expect((await rest('GET', `/campaigns/${doc.id}?locale=de&draft=true`)).body.title).toBe(
      'Veröffentlicht',
    )
  })

  it('of a document of another collection with the same id is never applied', async () => {
    const payload = await bootPayload()
    const doc = await campaignWith('Same id')
    await payload.db.create({
      collection: 'translations',
      data: {
        of: 'pages',
        documentId: doc.id,
        locale: 'de',
        messages: [message('title', 'Same id', 'Von einer Seite')],
        _status: 'published',
      },
    })
    const { body } = await rest('GET', `/campaigns/${doc.id}?locale=de`)
    expect(body.title).toBe('Same id')
  })

  it('says that it is older than its original once that has changed, and comes back when that does', async () => {
    const payload = await bootPayload()
    const doc = await campaignWith('The first wording of this title', 'Der erste Wortlaut')
    const rename = (title: string) =>
      payload.update({ collection: 'campaigns', id: doc.id, data: { title } })
    await rename('The second wording of this title')
    const changed = await rest('GET', `/campaigns/${doc.id}?locale=de`)
    expect(changed.body.title).toBe('The second wording of this title')
    expect(changed.body._translation.state).not.toBe('complete')
    await rename('The first wording of this title')
    expect((await rest('GET', `/campaigns/${doc.id}?locale=de`)).body.title).toBe(
      'Der erste Wortlaut',
    )
  })
})

describe('the cost of a translated list', () => {
  it('does not grow with the number of documents', async () => {
    const ids: string[] = []
    for (let count = 0; count < 30; count += 1) {
      const title = unique('Appeal')
      ids.push((await campaignWith(title, `${title} auf Deutsch`)).id)
    }
    const cost = async (many: string[]): Promise<number> => {
      const query = {
        locale: 'de',
        depth: 0,
        limit: 100,
        where: { id: { in: many } },
        joins: { signatories: false },
      }
      let found = 0
      const reads = await countReads(async () => {
        const { body } = await rest('GET', '/campaigns', { query })
        found = body.docs.filter(({ title }: Doc) => String(title).endsWith('auf Deutsch')).length
      })
      expect(found).toBe(many.length)
      return reads
    }
    await cost(ids.slice(0, 1))
    const one = await cost(ids.slice(0, 1))
    expect(one).toBeGreaterThan(0)
    expect(await cost(ids)).toBe(one)
  }, 60_000)

  it('is one read more than that of the original', async () => {
    const query = `?depth=0&limit=20&joins[signatories]=false`
    const original = await countReads(() => rest('GET', `/campaigns${query}`))
    const german = await countReads(() => rest('GET', `/campaigns${query}&locale=de`))
    expect(german - original).toBe(1)
  })
})

describe('an editor in the panel', () => {
  it('saves the original, never the translation laid over it', async () => {
    const who: Who = await accountOf('editor')
    const doc = await campaignWith('Original words', 'Deutsche Worte')
    const saved = await rest('PATCH', `/campaigns/${doc.id}?locale=de`, {
      token: who.token,
      body: { stage: 'open' },
    })
    expect(saved.status, saved.text).toBe(200)
    const payload = await bootPayload()
    expect((await payload.findByID({ collection: 'campaigns', id: doc.id })).title).toBe(
      'Original words',
    )
  })
})
