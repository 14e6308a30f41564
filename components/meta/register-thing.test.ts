import { describe, expect, it } from 'vitest'
import { registerThing } from './register-thing'
import * as sample from './testing/samples'
import { vocabularyFaults } from './testing/vocabulary'

const { originalAt } = sample

describe('a register', () => {
  const organization = { slug: 'a-union' } as never
  const row = (shown: object, more = {}) =>
    ({ id: '1', number: 7, originalLocale: 'en', shown, ...more }) as never

  it('tells machines of organisations with a page, by number, and of nobody else', () => {
    const rows = [
      row({ name: 'A union', organization }),
      row({ name: 'A person' }),
      row({ name: null, organization }),
      row({ name: 'Gone', organization }, { gone: 'withdrawn' }),
    ]
    const thing = registerThing(rows, originalAt('/campaigns/an-appeal/signatories'))
    expect(thing.itemListElement).toEqual([
      {
        '@type': 'ListItem',
        position: 7,
        name: 'A union',
        url: 'https://example.org/zh-Hans/organizations/a-union',
      },
    ])
  })

  it('says of no number that so many are listed, since people and other days are not', () => {
    const at = originalAt('/campaigns/an-appeal/signatories?asof=2018-10-14')
    const thing = registerThing([], at)
    expect(thing).toEqual({ '@type': 'ItemList', itemListElement: [] })
    expect(vocabularyFaults(thing)).toEqual([])
  })
})
