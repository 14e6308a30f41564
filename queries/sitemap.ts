import { tagOf } from '@/cms/cache-tags'
import { defaultLocale } from '@/i18n/locales'
import { mainFields, type PagedCollection, pagedCollections } from '@/i18n/main-fields'
import {
  entriesOf,
  ownEntries,
  type SitemapDocument,
  type SitemapEntry,
} from '@/i18n/sitemap-entries'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { spokenLocales } from './interface-words'

/**
 * How many documents one part lists: at seven locales, two pages a document and the longest slugs some 6 MB, far below
 * what the protocol allows (50,000 addresses, 50 MB). What is kept of a part stays below 0.2 MB.
 */
const perPart = 250

/** How many documents are read at a time, with all their translations. */
const perRead = 50

/** A part of the sitemap: documents of one collection by their age, counted from 1, so that a new one changes the last. */
export type SitemapPart = { collection: PagedCollection; number: number }

/** The parts that the sitemap has, and how many documents they list. */
export const sitemapParts = cached(
  'sitemap-parts',
  async (): Promise<{ parts: SitemapPart[]; documents: number }> => {
    const payload = await cms()
    const counts = await Promise.all(
      pagedCollections.map(async (collection) => {
        const { totalDocs } = await payload.count({ collection, overrideAccess: false })
        return { collection, totalDocs }
      }),
    )
    return {
      parts: counts.flatMap(({ collection, totalDocs }) =>
        Array.from({ length: Math.ceil(totalDocs / perPart) }, (_, index) => ({
          collection,
          number: index + 1,
        })),
      ),
      documents: counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
    }
  },
  pagedCollections.map(tagOf),
)

/** The pages that one part of the sitemap lists; none where there is no such part. */
export const sitemapPart = cached(
  'sitemap-part',
  async (collection: PagedCollection, number: number): Promise<SitemapEntry[]> => {
    const payload = await cms()
    const reader = await asDraftReader(defaultLocale, { alternates: true })
    const [title, text] = mainFields[collection]
    const entries: SitemapEntry[] = []
    const reads = perPart / perRead
    for (let page = (number - 1) * reads + 1; page <= number * reads; page += 1) {
      const { docs, hasNextPage } = await payload.find({
        collection,
        depth: 0,
        limit: perRead,
        page,
        select: { slug: true, [title]: true, [text]: true, originalLocale: true, updatedAt: true },
        sort: ['createdAt', 'id'],
        ...reader,
      })
      for (const doc of docs as unknown as SitemapDocument[])
        entries.push(...entriesOf(collection, doc))
      if (!hasNextPage) break
    }
    return entries
  },
  (collection: PagedCollection) => [tagOf(collection)],
)

/** The whole sitemap where one part can hold it, or null. */
export const wholeSitemap = async (): Promise<SitemapEntry[] | null> => {
  const { parts, documents } = await sitemapParts()
  if (documents > perPart) return null
  const lists = await Promise.all(
    parts.map(({ collection, number }) => sitemapPart(collection, number)),
  )
  return [...ownEntries(await spokenLocales()), ...lists.flat()]
}
