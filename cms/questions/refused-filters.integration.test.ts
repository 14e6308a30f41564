import { beforeAll, describe, expect, it } from 'vitest'
import type { Doc } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { campaignWith } from './testing/campaign-with'

let campaign: Doc

beforeAll(async () => {
  campaign = await campaignWith(5)
})

const nested = (levels: number): string =>
  `${'{"or":['.repeat(levels)}{"text":{"equals":"x"}}${']}'.repeat(levels)}`

describe('filters that nobody needs', () => {
  const conditions = (count: number) =>
    Array.from({ length: count }, (_, index) => `where[or][${index}][text][equals]=${index}`).join(
      '&',
    )
  const post = (body: string, path = '/solidarity-messages') =>
    rest('POST', path, {
      body,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-HTTP-Method-Override': 'GET',
      },
    })

  it.each([
    ['a thousand alternatives', () => rest('GET', `/solidarity-messages?${conditions(999)}`)],
    ['ten thousand alternatives in a body', () => post(conditions(10_000))],
    [
      'ten thousand alternatives as JSON',
      () =>
        post(
          `where=${encodeURIComponent(JSON.stringify({ or: Array.from({ length: 10_000 }, () => ({ text: { equals: 'x' } })) }))}`,
        ),
    ],
    [
      'nesting twenty deep',
      () => rest('GET', `/solidarity-messages?where=${encodeURIComponent(nested(20))}`),
    ],
    ['nesting five thousand deep', () => post(`where=${encodeURIComponent(nested(5000))}`)],
    ['a text of a million letters', () => post(`where[text][like]=${'%25'.repeat(1_000_000)}`)],
    [
      'a pattern of stars and brackets',
      () =>
        rest(
          'GET',
          `/solidarity-messages?where[text][like]=${encodeURIComponent('(a+)+$[[*%_\\'.repeat(400))}`,
        ),
    ],
    ['broken JSON', () => rest('GET', '/solidarity-messages?where={"or":[')],
    ['an unknown operator', () => rest('GET', '/solidarity-messages?where[text][$where]=sleep')],
    [
      'an unknown field',
      () => rest('GET', '/solidarity-messages?where[__proto__][equals]=x&where[nothing][equals]=x'),
    ],
    [
      'two relations away',
      () => rest('GET', '/solidarity-messages?where[campaign.organizers.name][equals]=x'),
    ],
    [
      'an order two relations away',
      () => rest('GET', '/solidarity-messages?sort=campaign.organizers.name'),
    ],
    [
      'forty orders',
      () =>
        rest(
          'GET',
          `/solidarity-messages?sort=${Array.from({ length: 40 }, () => 'text').join(',')}`,
        ),
    ],
  ])('are refused in time: %s', async (_, ask) => {
    const start = Date.now()
    const answer = await ask()
    expect([400, 403, 404, 413], answer.text.slice(0, 300)).toContain(answer.status)
    expect(answer.text.length).toBeLessThan(2000)
    expect(Date.now() - start).toBeLessThan(5000)
  })

  it.each([
    'where[text]=x',
    'where[or]=x',
    'where[and][0]=x',
    'where=x',
    'where=[]',
    'where[text][in]=',
    'where[createdAt][less_than]=never',
    'where[number][equals]=many',
    'where[text][near]=1,2,3',
    'where[text][within]=x',
    'where[text][exists]=perhaps',
    'where[id][equals][x]=1',
    'where[text][equals][$ne]=1',
    'where[text][like][$regex]=.*',
    'where[text][equals]=%00',
    'sort[$ne]=1',
    'sort=nothing',
    'select=x',
    'select[text]=perhaps',
    'populate=x',
    'joins=x',
    'joins[nothing]=x',
    'page=-1',
    'page=x',
    'page=1e300',
    'limit=x',
    'limit=1.5',
    'depth[x]=1',
    'locale[x]=1',
    'draft=x',
    'trash=x',
  ])('never end in an error of the server: ?%s', async (query) => {
    for (const slug of ['solidarity-messages', 'signatories', 'campaigns']) {
      await rest('GET', `/${slug}?${query}`)
      await rest('GET', `/${slug}/count?${query}`)
      await rest('GET', `/${slug}/${campaign.id}?${query}`)
    }
  })

  it.each(['x', '0', '../users', '%2e%2e', 'null', 'object', '1'.repeat(3000)])(
    'nor do strange ids: number %#',
    async (id) => {
      for (const slug of ['campaigns', 'users', 'media', 'translations'])
        expect([400, 403, 404]).toContain((await rest('GET', `/${slug}/${id}`)).status)
    },
  )

  it('let what people do ask through', async () => {
    for (const query of [
      'where[and][0][campaign.stage][equals]=upcoming&where[and][1][or][0][text][like]=stand',
      'where[campaign.slug][exists]=true&sort=-receivedOn',
      `where[id][in]=${Array.from({ length: 60 }, () => campaign.id).join(',')}`,
    ])
      expect((await rest('GET', `/solidarity-messages?${query}`)).status, query).toBe(200)
  })
})
