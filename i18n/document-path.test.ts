import { describe, expect, it } from 'vitest'
import { documentPath } from './document-path'
import { pagedCollections } from './main-fields'

describe('documentPath', () => {
  it.each([
    ['organizations', '/organizations/icor'],
    ['campaigns', '/campaigns/icor'],
    ['news-items', '/news/icor'],
    ['speeches', '/speeches/icor'],
    ['pages', '/icor'],
  ])('leads to a document in %s', (collection, path) => {
    expect(documentPath(collection, { slug: 'icor' })).toBe(path)
  })

  it('has an address for every collection with pages', () => {
    for (const collection of pagedCollections)
      expect(documentPath(collection, { slug: 'a' })).not.toBeNull()
  })

  it.each(['media', 'users', 'signatories', ''])('leads nowhere in %j', (collection) => {
    expect(documentPath(collection, { slug: 'icor' })).toBeNull()
  })

  it.each([null, undefined, 'an-id', {}, { slug: '' }, { slug: null }, { slug: 7 }])(
    'leads nowhere for %j',
    (document) => {
      expect(documentPath('campaigns', document)).toBeNull()
    },
  )
})
