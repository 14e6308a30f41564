import { describe, expect, it } from 'vitest'
import { cardMetadata } from './card-metadata'

describe('the sharing card in the head of a page', () => {
  it('stands beside the document, in its locale', () => {
    const { openGraph, twitter } = cardMetadata({
      locale: 'zh-Hans',
      path: '/campaigns/jiashi-workers',
      alt: '释放佳士工人',
    })
    const url = '/zh-Hans/campaigns/jiashi-workers/card.png'
    expect(openGraph.images).toEqual([
      { url, width: 1200, height: 630, type: 'image/png', alt: '释放佳士工人' },
    ])
    expect(twitter).toEqual({
      card: 'summary_large_image',
      images: [{ url, alt: '释放佳士工人' }],
    })
  })

  it('is the card of the site where there is no document', () => {
    const { openGraph } = cardMetadata({ locale: 'ar', path: '', alt: 'Countersign' })
    expect(openGraph.images[0]?.url).toBe('/ar/card.png')
  })
})
