import { beforeAll, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { campaignWith, message, translated } from './testing/translated'

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
