import { tagOf } from '@/cms/cache-tags'
import { type DigestRow, digestRows, hasDigestPage } from '@/domain/news/digest'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'

/** How many items are read at a time. */
const perRead = 500

const yearOf = (sort: string | null | undefined): number | null => {
  const year = Number.parseInt(sort ?? '', 10)
  return Number.isNaN(year) ? null : year
}

/** By what the published items can be chosen, those alike in one row: the counts of all digest pages come from it. */
export const newsDigest = cached('news-digest', async (): Promise<DigestRow[]> => {
  const payload = await cms()
  const reader = await asDraftReader(defaultLocale)
  const items: Omit<DigestRow, 'count'>[] = []
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'news-items',
      ...reader,
      context: {},
      depth: 0,
      joins: false,
      limit: perRead,
      page,
      select: {
        kind: true,
        publication: true,
        publishedSort: true,
        topics: true,
        countries: true,
      },
      sort: ['createdAt', 'id'],
    })
    for (const { kind, publication, publishedSort, topics, countries } of docs)
      items.push({
        kind,
        publication: hasDigestPage(publication) ? publication : null,
        year: yearOf(publishedSort),
        topics: (topics ?? []).map(String),
        countries: countries ?? [],
      })
    isMore = hasNextPage
  }
  return digestRows(items)
}, [tagOf('news-items')])

/** All topics by name, in a locale. */
export const listTopics = cached(
  'topics',
  async (locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'topics',
      depth: 0,
      pagination: false,
      select: { name: true, slug: true, description: true, originalLocale: true },
      sort: 'searchKey',
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('topics')],
)
