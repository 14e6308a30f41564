import type { Feed, FeedEntry } from './feed'

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  ...(entry.externalUrl ? { external_url: entry.externalUrl } : {}),
  title: entry.title.text,
  content_html: entry.html,
  ...(entry.summary ? { summary: entry.summary.text } : {}),
  date_published: entry.published,
  date_modified: entry.updated,
  ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
  ...(entry.categories.length > 0 ? { tags: entry.categories.map(({ label }) => label) } : {}),
  language: entry.language,
  ...(entry.rights ? { _rights: { notice: entry.rights } } : {}),
})

/** A page of a feed as JSON Feed 1.1 (jsonfeed.org); `_rights` is an extension with the notice line of a news item. */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    ...(feed.nextUrl ? { next_url: feed.nextUrl } : {}),
    language: feed.language,
    authors: [{ name: feed.siteName }],
    items: feed.entries.map(item),
  })
