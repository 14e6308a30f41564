import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import type { Doc } from '@/test/harness/documents'
import { givesAway, guessingOperators } from '@/test/harness/oracle'
import { rest } from '@/test/harness/rest'
import { makeHiddenDocuments, secret } from './testing/hidden-documents'

const readers: Record<'public' | 'translator', Who> = {
  public: { role: 'public' },
  translator: { role: 'public' },
}

beforeAll(async () => {
  readers.translator = await accountOf('translator')
  await makeHiddenDocuments()
})

describe.each(['public', 'translator'] as const)('to the %s', (reader) => {
  const token = () => readers[reader].token

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
  it('do find it: the tests above ask in the right places', async () => {
    const { token } = await accountOf('editor')
    const guess = { truth: `${secret} draft`, invention: 'Anything else', token }
    expect(await givesAway('/campaigns/count?where[title][equals]=GUESS', guess)).toBe(true)
    expect(await givesAway('/news-items?where[campaigns.title][equals]=GUESS', guess)).toBe(true)
  })
})
