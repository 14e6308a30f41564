import type { Feed, FeedEntry } from '../feed'

const entry: FeedEntry = {
  id: 'urn:uuid:8c2ce91a-04d9-598c-949e-9aeb607a63ce',
  title: { text: 'Workers & <others>', language: 'en' },
  language: 'de',
  url: 'https://example.org/de/news/workers',
  externalUrl: 'https://paper.example/a?b=c&d=e',
  published: '2026-01-02T03:04:05.678Z',
  updated: '2026-02-03T04:05:06.789Z',
  authors: ['Anna “A” O’Neill'],
  categories: [{ term: 'news-items', label: 'Nachrichten' }],
  summary: { text: 'Kurz.', language: 'de' },
  rights: '© 2002 The Paper',
  html: '<p>Text &amp; more<br/></p>',
}

/** A feed of one entry whose title is not translated, with what is given instead. */
export const sampleFeed = (more: Partial<Feed> = {}, inEntry: Partial<FeedEntry> = {}): Feed => ({
  id: 'https://example.org/de/feed.atom',
  title: 'Site',
  language: 'de',
  siteName: 'Site',
  homeUrl: 'https://example.org/de',
  selfUrl: 'https://example.org/de/feed.atom',
  firstUrl: 'https://example.org/de/feed.atom',
  nextUrl: null,
  updated: '2026-02-03T04:05:06.789Z',
  entries: [{ ...entry, ...inEntry }],
  ...more,
})
