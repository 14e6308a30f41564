import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { carryLinks } from './carry-links'

// Outside of Next there is no cache and no request.
vi.mock('./cached', () => ({ cached: (_name: string, read: unknown) => read }))
vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }) }))

let address: string

beforeAll(async () => {
  address = (await bootPayload()).config.serverURL
})

const urls = async (path: string) =>
  Object.fromEntries(
    Object.entries(await carryLinks('de', path, 'A title')).map(([type, links]) => [
      type,
      links.map(({ url }) => url),
    ]),
  )

describe('what the head of a page names', () => {
  it('is the feed of everything, everywhere', async () => {
    expect(await urls('')).toEqual({
      'application/atom+xml': ['/de/feed.atom'],
      'application/feed+json': ['/de/feed.json'],
    })
    expect((await urls('/about'))['application/atom+xml']).toEqual(['/de/feed.atom'])
  })

  it('is the feed of a list first, whatever it is narrowed to', async () => {
    const found = await urls('/news?page=2')
    expect(found['application/atom+xml']).toEqual(['/de/news/feed.atom', '/de/feed.atom'])
    expect(found).not.toHaveProperty('text/xml+oembed')
  })

  it('is the own feed of a campaign, and where oEmbed tells of it', async () => {
    const found = await urls('/campaigns/a-slug')
    expect(found['application/feed+json']).toEqual([
      '/de/campaigns/a-slug/feed.json',
      '/de/campaigns/feed.json',
      '/de/feed.json',
    ])
    const [json = ''] = found['application/json+oembed'] ?? []
    const asked = new URL(json, address).searchParams
    expect(asked.get('url')).toBe(`${address}/de/campaigns/a-slug`)
    expect(asked.get('format')).toBe('json')
  })

  it('is no feed of its own for a news item, nor oEmbed for a page below a campaign', async () => {
    const item = await urls('/news/an-item')
    expect(item['application/atom+xml']).toEqual(['/de/news/feed.atom', '/de/feed.atom'])
    expect(item).toHaveProperty('text/xml+oembed')
    expect(await urls('/campaigns/a-slug/signatories')).not.toHaveProperty('text/xml+oembed')
  })
})
