import { describe, expect, it } from 'vitest'
import { newsThing } from './news-thing'
import * as sample from './testing/samples'
import { things } from './testing/things'

const { originalAt, site } = sample

describe('a news item', () => {
  it('is published by the site and based on an original, whose author, date and rights are the original’s', () => {
    const { news } = things
    expect(news).toMatchObject({
      publisher: { name: 'A site' },
      abstract: 'What it says.',
      isBasedOn: {
        url: 'https://newspaper.example/article',
        author: [{ name: 'A. Reporter' }],
        publisher: { name: 'A newspaper' },
        datePublished: '2002-11',
        printPage: 'A.19',
        copyrightNotice: '© A newspaper · CC BY 4.0',
        license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      hasPart: { '@type': 'Quotation', text: 'A few words.' },
      about: [{ name: 'An appeal' }],
    })
    for (const property of ['author', 'datePublished', 'license'])
      expect(news).not.toHaveProperty(property)
  })

  it('claims no licence where the ground is another, though a name was left over', () => {
    const rights = { basis: 'quotation' as const, licenceName: 'CC BY 4.0', notice: '© B.' }
    const at = originalAt('/news/a-headline')
    const { isBasedOn } = newsThing({ ...sample.newsItem, rights }, site, at)
    expect(isBasedOn).toMatchObject({ copyrightNotice: '© B.' })
    expect(isBasedOn).not.toHaveProperty('license')
  })

  it('has author and date itself where it is our own work', () => {
    const own = { ...sample.newsItem, rights: { basis: 'own-work' as const } }
    const thing = newsThing(own, site, originalAt('/news/a-headline'))
    expect(thing).toMatchObject({ author: [{ name: 'A. Reporter' }], datePublished: '2002-11' })
    expect(thing).not.toHaveProperty('isBasedOn')
  })
})
