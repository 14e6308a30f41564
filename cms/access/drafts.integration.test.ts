import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import type { Doc } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { makeHiddenDocuments, secret } from './testing/hidden-documents'

const readers: Record<'public' | 'translator', Who> = {
  public: { role: 'public' },
  translator: { role: 'public' },
}
let hidden: Record<'campaign' | 'organization' | 'page', Doc>[] = []
let news: Doc
let federation: Doc

beforeAll(async () => {
  readers.translator = await accountOf('translator')
  ;({ hidden, news, federation } = await makeHiddenDocuments())
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
})

describe('editors', () => {
  it('do see it: the tests above look in the right places', async () => {
    const { token } = await accountOf('editor')
    expect((await rest('GET', `/news-items/${news.id}?depth=3`, { token })).text).toContain(secret)
  })
})
