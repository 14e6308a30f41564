import type { DataFromCollectionSlug } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import { type FeedCollection, feedCollections } from '@/domain/feed/carried-content'
import type { FeedPlace } from '@/domain/feed/cursor'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import { cached } from '../cached'
import { cms } from '../cms'

/** A document as a feed carries it. */
export type FeedDocument = {
  [Slug in FeedCollection]: { collection: Slug; document: Translated<DataFromCollectionSlug<Slug>> }
}[FeedCollection]

const asLinked = { slug: true } as const

/** Of what a document refers to, texts need the address and pictures all; the rest is on the site. */
const referred = {
  campaigns: asLinked,
  documents: { title: true },
  'news-items': asLinked,
  organizations: asLinked,
  pages: asLinked,
  speeches: asLinked,
  topics: asLinked,
} as const

const read = async (collection: FeedCollection, ids: string[], locale: Locale) => {
  const payload = await cms()
  const { docs } = await payload.find({
    collection,
    context: { locale, dates: true },
    depth: 1,
    joins: false as never,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    populate: referred,
    where: { id: { in: ids } },
  })
  return docs.map((document) => ({ collection, document }) as FeedDocument)
}

/** The documents at these places, whole, in a reader's locale and as the public may see them, in the order of the places. */
export const feedDocuments = cached(
  'feed-documents',
  async (locale: Locale, places: readonly FeedPlace[]): Promise<FeedDocument[]> => {
    const found = await Promise.all(
      feedCollections.map((collection) => {
        const ids = places.filter((place) => place.collection === collection).map(({ id }) => id)
        return ids.length > 0 ? read(collection, ids, locale) : []
      }),
    )
    const documents = found.flat()
    return places.flatMap(
      (place) =>
        documents.find(
          ({ collection, document }) => collection === place.collection && document.id === place.id,
        ) ?? [],
    )
  },
  [...feedCollections, 'media' as const].map(tagOf),
)
