import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import type { Doc } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { mostForThePublic } from './bounded-limit'
import { campaignWith } from './testing/campaign-with'

let editor: Who
let campaign: Doc

beforeAll(async () => {
  editor = await accountOf('editor')
  campaign = await campaignWith(mostForThePublic + 5)
})

describe('lists', () => {
  it.each([
    'limit=0',
    'limit=1000000',
    'limit=-1',
    'pagination=false',
    'pagination=false&limit=0',
    'limit=0&page=1',
  ])('end after 200 documents for the public, with ?%s', async (query) => {
    const { body } = await rest('GET', `/solidarity-messages?${query}&depth=0`)
    expect(body.docs.length).toBeLessThanOrEqual(mostForThePublic)
    expect(body.docs.length).toBeGreaterThan(0)
  })

  it.each(['0', '1000000'])('end so in what is joined, too: limit %s', async (limit) => {
    const query = `joins[signatories][limit]=${limit}&depth=0`
    const one = await rest('GET', `/campaigns/${campaign.id}?${query}`)
    const list = await rest('GET', `/campaigns?where[id][equals]=${campaign.id}&${query}`)
    for (const { signatories } of [one.body, list.body.docs[0]])
      expect(signatories.docs).toHaveLength(mostForThePublic)
  })

  it('give staff as many as they ask for', async () => {
    const { body } = await rest('GET', '/solidarity-messages?limit=0&depth=0', {
      token: editor.token,
    })
    expect(body.docs.length).toBeGreaterThan(mostForThePublic)
  })

  it('go on page by page', async () => {
    const { body } = await rest('GET', '/solidarity-messages?limit=150&page=2&depth=0')
    expect(body).toMatchObject({ page: 2, totalPages: 2, hasNextPage: false })
  })
})

describe('depth', () => {
  it.each(['99', '-1', 'Infinity', '1e9', 'x'])(
    'has its bound, whatever is asked: %s',
    async (depth) => {
      const { text, status } = await rest(
        'GET',
        `/campaigns/${campaign.id}?depth=${depth}&joins[signatories][limit]=1`,
      )
      expect(status).toBe(200)
      let levels = 0
      let deepest = 0
      for (const sign of text) {
        if (sign === '{') levels += 1
        if (sign === '}') levels -= 1
        deepest = Math.max(deepest, levels)
      }
      expect(deepest).toBeLessThan(30)
    },
  )
})
