import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

const message = (msgctxt: string, msgid: string, msgstr: string) => ({ msgctxt, msgid, msgstr })

const translated = async (
  of: string,
  doc: Doc,
  locale: string,
  texts: [string, string, string][],
  published = true,
) =>
  make('translations', {
    published,
    of,
    documentId: doc.id,
    locale,
    messages: texts.map((text) => message(...text)),
  })

const campaignWith = async (title: string, german?: string): Promise<Doc> => {
  const doc = await make('campaigns', { published: true, title, summary: 'Who needs what.' })
  if (german) await translated('campaigns', doc, 'de', [['title', title, german]])
  return doc
}

let appeal: Doc

beforeAll(async () => {
  await bootPayload()
  appeal = await campaignWith('Free the workers', 'Freiheit für die Arbeiter')
})

describe('GET ?locale=', () => {
  it('lays the translation over one document and says how far it goes', async () => {
    const { body } = await rest('GET', `/campaigns/${appeal.id}?locale=de`)
    expect(body.title).toBe('Freiheit für die Arbeiter')
    expect(body.summary).toBe('Who needs what.')
    expect(body._translation).toMatchObject({
      locale: 'de',
      originalLocale: 'en',
      state: 'partial',
      outdated: 0,
      translated: expect.arrayContaining(['title']),
      untranslated: expect.arrayContaining(['summary']),
    })
    expect(body._translation.total).toBeGreaterThan(body._translation.missing)
  })

  it('lays translations over lists, with the same notes', async () => {
    const { body } = await rest('GET', `/campaigns?locale=de&where[id][equals]=${appeal.id}`)
    expect(body.docs[0].title).toBe('Freiheit für die Arbeiter')
    expect(body.docs[0]._translation.state).toBe('partial')
  })

  it('gives the original in its own language and says so', async () => {
    const { body } = await rest('GET', `/campaigns/${appeal.id}?locale=en`)
    expect(body.title).toBe('Free the workers')
    expect(body._translation).toMatchObject({ state: 'original', missing: 0 })
  })

  it('gives the original where there is no translation, and says so', async () => {
    const { body } = await rest('GET', `/campaigns/${appeal.id}?locale=ar`)
    expect(body.title).toBe('Free the workers')
    expect(body._translation).toMatchObject({ locale: 'ar', state: 'none' })
  })

  it.each(['xx', 'DE', 'de-AT', '', '../de', '__proto__', 'all'])(
    'takes no notice of a locale that the site does not have: “%s”',
    async (locale) => {
      const { status, body } = await rest('GET', `/campaigns/${appeal.id}?locale=${locale}`)
      expect(status).toBe(200)
      expect(body.title).toBe('Free the workers')
      expect(body).not.toHaveProperty('_translation')
    },
  )

  it('leaves a read without a locale as it is', async () => {
    const { body } = await rest('GET', `/campaigns/${appeal.id}`)
    expect(body.title).toBe('Free the workers')
    expect(body).not.toHaveProperty('_translation')
  })

  it('keeps the original language where fields are selected', async () => {
    const speech = await make('speeches', {
      published: true,
      originalLocale: 'zh-Hans',
      title: '讲演稿',
    })
    for (const path of [
      `/speeches/${speech.id}?locale=zh-Hans&select[title]=true`,
      `/speeches?locale=zh-Hans&select[title]=true&where[id][equals]=${speech.id}`,
    ]) {
      const { body } = await rest('GET', path)
      const doc = body.docs?.[0] ?? body
      expect(doc._translation, path).toMatchObject({ originalLocale: 'zh-Hans', state: 'original' })
    }
    const { body } = await rest('GET', `/campaigns/${appeal.id}?locale=de&select[title]=true`)
    expect(body.title).toBe('Freiheit für die Arbeiter')
    expect(body).not.toHaveProperty('summary')
  })

  it('reaches what is populated, joined and linked', async () => {
    const federation = await make('organizations', { published: true, name: 'The federation' })
    const member = await make('organizations', {
      published: true,
      name: 'The union',
      memberOf: [federation.id],
    })
    await translated('organizations', federation, 'de', [['name', 'The federation', 'Der Verband']])
    await translated('organizations', member, 'de', [['name', 'The union', 'Die Gewerkschaft']])
    const news = await make('news-items', {
      published: true,
      campaigns: [appeal.id],
      organizations: [member.id],
    })
    const { body } = await rest('GET', `/news-items/${news.id}?locale=de&depth=2`)
    expect(body.campaigns[0].title).toBe('Freiheit für die Arbeiter')
    expect(body.organizations[0].name).toBe('Die Gewerkschaft')
    expect(body.organizations[0].memberOf[0].name).toBe('Der Verband')
    const joined = await rest('GET', `/organizations/${federation.id}?locale=de&depth=1`)
    expect(joined.body.members.docs[0].name).toBe('Die Gewerkschaft')
  })

  it('reaches the globals and what they name', async () => {
    const payload = await bootPayload()
    await payload.updateGlobal({
      slug: 'site',
      data: { name: 'Countersign', tagline: 'Together', featuredCampaign: appeal.id },
    })
    await make('translations', {
      published: true,
      of: 'site',
      documentId: 'site',
      locale: 'de',
      messages: [message('tagline', 'Together', 'Gemeinsam')],
    })
    const { body } = await rest('GET', '/globals/site?locale=de&depth=1')
    expect(body.tagline).toBe('Gemeinsam')
    expect(body.featuredCampaign.title).toBe('Freiheit für die Arbeiter')
    expect(body._translation.locale).toBe('de')
    expect((await rest('GET', '/globals/site')).body.tagline).toBe('Together')
  })
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
