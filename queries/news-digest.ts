import { tagOf } from '@/cms/cache-tags'
import { type DigestRow, digestRows, hasDigestPage } from '@/domain/news/digest'
import { type PackedRows, packRows, unpackRows } from '@/domain/news/packed-rows'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { everyOne } from './every-one'

const yearOf = (sort: string | null | undefined): number | null => {
  const year = Number.parseInt(sort ?? '', 10)
  return Number.isNaN(year) ? null : year
}

const packedDigest = cached('news-digest', async (): Promise<PackedRows> => {
  const payload = await cms()
  const reader = await asDraftReader(defaultLocale)
  const items: Omit<DigestRow, 'count'>[] = []
  const all = everyOne({}, (batch) =>
    payload.find({
      collection: 'news-items',
      ...reader,
      ...batch,
      context: {},
      depth: 0,
      joins: false,
      select: {
        kind: true,
        publication: true,
        publishedSort: true,
        topics: true,
        countries: true,
      },
    }),
  )
  for await (const { kind, publication, publishedSort, topics, countries } of all)
    items.push({
      kind,
      publication: hasDigestPage(publication) ? publication : null,
      year: yearOf(publishedSort),
      topics: (topics ?? []).map(String),
      countries: countries ?? [],
    })
  return packRows(digestRows(items))
}, [tagOf('news-items')])

/** By what the published items can be chosen, those alike in one row: the counts of all digest pages come from it. */
export const newsDigest = async (): Promise<DigestRow[]> => unpackRows(await packedDigest())

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
