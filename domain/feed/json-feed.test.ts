import { describe, expect, it } from 'vitest'
import { jsonFeed } from './json-feed'
import { jsonFeedSchema } from './testing/json-feed-schema'
import { sampleFeed } from './testing/sample-feed'

describe('jsonFeed', () => {
  it('keeps to version 1.1', () => {
    const nextUrl = 'https://example.org/de/feed.json?after=x'
    for (const feed of [sampleFeed(), sampleFeed({ nextUrl }), sampleFeed({ entries: [] })])
      expect(jsonFeedSchema.safeParse(JSON.parse(jsonFeed(feed))).error).toBeUndefined()
  })

  it('carries what an entry says', () => {
    const [item] = JSON.parse(jsonFeed(sampleFeed())).items
    expect(item).toEqual({
      id: 'urn:uuid:8c2ce91a-04d9-598c-949e-9aeb607a63ce',
      url: 'https://example.org/de/news/workers',
      external_url: 'https://paper.example/a?b=c&d=e',
      title: 'Workers & <others>',
      content_html: '<p>Text &amp; more<br/></p>',
      summary: 'Kurz.',
      date_published: '2026-01-02T03:04:05.678Z',
      date_modified: '2026-02-03T04:05:06.789Z',
      authors: [{ name: 'Anna “A” O’Neill' }],
      tags: ['Nachrichten'],
      language: 'de',
      _rights: { notice: '© 2002 The Paper' },
    })
  })
})

describe('the schema that tests rely on', () => {
  const good = JSON.parse(jsonFeed(sampleFeed()))
  const [item] = good.items

  it.each([
    ['another version', { ...good, version: '1.1' }],
    ['an item without content', { ...good, items: [{ ...item, content_html: undefined }] }],
    ['a date that is none', { ...good, items: [{ ...item, date_published: '2002' }] }],
    ['a key that is not known', { ...good, description_html: '' }],
    ['the next page being this one', { ...good, next_url: good.feed_url }],
  ])('refuses %s', (_, feed) => {
    expect(jsonFeedSchema.safeParse(feed).success).toBe(false)
  })
})
