import { describe, expect, it } from 'vitest'
import { pageGraph } from './page-graph'
import { originalAt, site } from './testing/samples'
import { vocabularyFaults } from './testing/vocabulary'

describe('a page', () => {
  it('tells the way to it, and ends with itself', () => {
    const steps = [
      { name: 'Home', path: '' },
      { name: 'News', path: '/news' },
    ]
    const graph = pageGraph({ title: 'A headline' }, site, steps, originalAt('/news/a-headline'))
    expect(vocabularyFaults(graph)).toEqual([])
    expect(graph).toMatchObject({
      '@context': 'https://schema.org',
      breadcrumb: {
        itemListElement: [
          { position: 1, name: 'Home', item: { '@id': 'https://example.org/zh-Hans' } },
          { position: 2, name: 'News', item: { '@id': 'https://example.org/zh-Hans/news' } },
          { position: 3, name: 'A headline' },
        ],
      },
    })
  })

  it('on top of all others has no way to it', () => {
    expect(pageGraph({ title: 'A site' }, site, [], originalAt(''))).not.toHaveProperty(
      'breadcrumb',
    )
  })
})
