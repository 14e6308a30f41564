import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { givesAway, guessingOperators } from '@/test/harness/oracle'
import { rest } from '@/test/harness/rest'
import { richText } from '@/test/harness/sample-text'

const secret = 'Embargoed'
const deletedAt = new Date().toISOString()
const readers: Record<'public' | 'translator', Who> = {
  public: { role: 'public' },
  translator: { role: 'public' },
}
let hidden: Record<'campaign' | 'organization' | 'page', Doc>[] = []
let news: Doc
let federation: Doc

const linkTo = (relationTo: string, value: string) => {
  const text = richText('See')
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [
      { type: 'text', version: 1, text: 'here', format: 0, mode: 'normal', style: '', detail: 0 },
    ],
  }
  Object.assign(text.root.children[0] ?? {}, { children: [link] })
  return text
}

beforeAll(async () => {
  const payload = await bootPayload()
  readers.translator = await accountOf('translator')
  federation = await make('organizations', { published: true, name: 'The federation' })
  const drafts = {
    campaign: await make('campaigns', { title: `${secret} draft`, summary: `${secret} summary` }),
    organization: await make('organizations', {
      name: `${secret} draft`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { title: `${secret} draft` }),
  }
  const trashed = {
    campaign: await make('campaigns', { published: true, title: `${secret} trash` }),
    organization: await make('organizations', {
      published: true,
      name: `${secret} trash`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { published: true, title: `${secret} trash` }),
  }
  const withdrawn = {
    campaign: await make('campaigns', { published: true, title: `${secret} once` }),
    organization: await make('organizations', {
      published: true,
      name: `${secret} once`,
      memberOf: [federation.id],
    }),
    page: await make('pages', { published: true, title: `${secret} once` }),
  }
  const each = [
    ['campaigns', 'campaign'],
    ['organizations', 'organization'],
    ['pages', 'page'],
  ] as const
  for (const [collection, name] of each) {
    await payload.update({ collection, id: trashed[name].id, data: { deletedAt } })
    await payload.update({ collection, id: withdrawn[name].id, data: { _status: 'draft' } })
  }
  hidden = [drafts, trashed, withdrawn]
  news = await make('news-items', {
    published: true,
    campaigns: hidden.map(({ campaign }) => campaign.id),
    organizations: hidden.map(({ organization }) => organization.id),
    summary: linkTo('pages', drafts.page.id),
  })
  await payload.updateGlobal({ slug: 'site', data: { featuredCampaign: drafts.campaign.id } })
  await make('translations', {
    published: true,
    of: 'campaigns',
    documentId: drafts.campaign.id,
    locale: 'de',
    messages: [{ msgctxt: 'title', msgid: `${secret} draft`, msgstr: `${secret} Entwurf` }],
  })
  await payload.update({
    collection: 'organizations',
    id: federation.id,
    data: { abbreviation: `${secret} newer draft` },
    draft: true,
  })
})

describe.each(['public', 'translator'] as const)('to the %s', (reader) => {
  const token = () => readers[reader].token

  it('no address shows what is not published, in the trash or withdrawn', async () => {
    const addresses = [
      '/campaigns?draft=true&trash=true&limit=0&depth=3',
      '/campaigns?where[_status][equals]=draft&draft=true',
      '/campaigns?where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published&trash=true',
      '/campaigns?where[deletedAt][exists]=true&trash=true&draft=true',
      '/campaigns?where[version._status][equals]=draft&draft=true',
      '/campaigns?locale=de&draft=true&depth=3',
      '/organizations?draft=true&depth=3&trash=true',
      `/organizations/${federation.id}?draft=true&depth=3&joins[members][limit]=100`,
      '/organizations?joins[members][where][_status][equals]=draft&depth=3',
      '/organizations?joins[members][where][deletedAt][exists]=true&depth=3',
      `/news-items/${news.id}?depth=3&draft=true&locale=de`,
      `/news-items/${news.id}?depth=3&populate[campaigns][title]=true&populate[organizations][name]=true`,
      '/news-items?depth=3&draft=true',
      '/globals/site?depth=3&draft=true&locale=de',
      '/globals/navigation?depth=3',
      '/campaigns/versions?depth=3',
      '/campaigns/versions?where[version.title][like]=Embargoed',
      '/organizations/versions?limit=0',
      '/translations?limit=0',
    ].concat(
      hidden.flatMap(({ campaign, organization, page }) =>
        [
          `/campaigns/${campaign.id}`,
          `/organizations/${organization.id}`,
          `/pages/${page.id}`,
        ].flatMap((path) => [
          path,
          `${path}?draft=true&trash=true&depth=3`,
          `${path}?locale=de&select[title]=true`,
        ]),
      ),
    )
    for (const address of addresses) {
      // Translators read every catalogue: that is what they work with.
      if (reader === 'translator' && address.startsWith('/translations')) continue
      const { text } = await rest('GET', address, { token: token() })
      expect(text, address).not.toContain(secret)
    }
  })

  it('no duplicate, access check or bulk change shows it either', async () => {
    for (const { campaign } of hidden)
      for (const [method, path] of [
        ['POST', `/campaigns/${campaign.id}/duplicate`],
        ['POST', `/campaigns/access/${campaign.id}`],
        ['PATCH', `/campaigns/${campaign.id}`],
        ['PATCH', '/campaigns?where[id][exists]=true&draft=true&trash=true'],
        ['DELETE', `/campaigns/${campaign.id}`],
      ] as const) {
        const answer = await rest(method, path, {
          token: token(),
          ...(method === 'DELETE' ? {} : { body: {} }),
        })
        expect(answer.text, path).not.toContain(secret)
      }
  })

  it('no filter tells right guesses from wrong ones', async () => {
    for (const operator of guessingOperators)
      for (const [path, truth] of [
        [`/campaigns/count?where[title][${operator}]=GUESS`, `${secret} draft`],
        [`/campaigns?where[title][${operator}]=GUESS&draft=true`, `${secret} draft`],
        [`/campaigns?where[title][${operator}]=GUESS&trash=true`, `${secret} trash`],
        [`/campaigns/count?where[title][${operator}]=GUESS&trash=true`, `${secret} trash`],
        [`/news-items?where[campaigns.title][${operator}]=GUESS`, `${secret} draft`],
        [`/news-items/count?where[campaigns.title][${operator}]=GUESS`, `${secret} trash`],
        [`/news-items?where[organizations.name][${operator}]=GUESS`, `${secret} once`],
        [`/organizations?where[members.name][${operator}]=GUESS`, `${secret} draft`],
        [`/organizations?where[members][contains][name][${operator}]=GUESS`, `${secret} trash`],
        [`/organizations?joins[members][where][name][${operator}]=GUESS`, `${secret} draft`],
        [
          `/organizations?where[abbreviation][${operator}]=GUESS&draft=true`,
          `${secret} newer draft`,
        ],
      ] as const) {
        const guess = { truth, invention: `${truth}-else`, token: token() }
        // An inequality holds of every other document as well; what counts is that it tells nothing of this one.
        expect(await givesAway(path, guess), path).toBe(false)
      }
  }, 60_000)

  it('no order tells where it stands', async () => {
    for (const path of ['/news-items?sort=campaigns.title', '/organizations?sort=members.name']) {
      const up = await rest('GET', path, { token: token() })
      const down = await rest('GET', path.replace('sort=', 'sort=-'), { token: token() })
      const ids = ({ body }: typeof up) => body.docs?.map(({ id }: Doc) => id)
      expect(ids(up)).toEqual(ids(down))
    }
  })
})

describe('editors', () => {
  it('do find it: the tests above look in the right places', async () => {
    const { token } = await accountOf('editor')
    const guess = { truth: `${secret} draft`, invention: 'Anything else', token }
    expect(await givesAway('/campaigns/count?where[title][equals]=GUESS', guess)).toBe(true)
    expect(await givesAway('/news-items?where[campaigns.title][equals]=GUESS', guess)).toBe(true)
    expect((await rest('GET', `/news-items/${news.id}?depth=3`, { token })).text).toContain(secret)
  })
})
