import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import { feedCollections } from '@/domain/feed/carried-content'
import { byPlace, type FeedPlace } from '@/domain/feed/cursor'
import { cached } from '../cached'
import { cms } from '../cms'
import { type FeedScope, sourcesOf } from './feed-scope'

/** How many documents one page of a feed carries, whole. */
export const feedPageSize = 20

/** What stands after a place: all that is older, and of the same moment what comes later in its order. */
const afterPlace = (collection: FeedPlace['collection'], after: FeedPlace): Where => {
  const rank = feedCollections.indexOf(collection) - feedCollections.indexOf(after.collection)
  const older = { firstPublishedAt: { less_than: after.at } }
  if (rank < 0) return older
  const atOnce = { firstPublishedAt: { equals: after.at } }
  const later = rank > 0 ? atOnce : { and: [atOnce, { id: { less_than: after.id } }] }
  return { or: [older, later] }
}

/**
 * The places of one page of a feed, the newest first, and after which one the next page goes on; null on the last. Read
 * as the public, drafts never; each collection is asked for one page at most, however far down that is.
 */
export const feedPlaces = cached(
  'feed-places',
  async (
    scope: FeedScope,
    after: FeedPlace | null,
  ): Promise<{ places: FeedPlace[]; next: FeedPlace | null }> => {
    const payload = await cms()
    const found = await Promise.all(
      sourcesOf(scope).map(async ({ collection, where }) => {
        const { docs } = await payload.find({
          collection,
          depth: 0,
          joins: false as never,
          limit: feedPageSize + 1,
          overrideAccess: false,
          pagination: false,
          select: { firstPublishedAt: true },
          sort: ['-firstPublishedAt', '-id'],
          where: {
            and: [
              { firstPublishedAt: { exists: true } },
              where,
              ...(after ? [afterPlace(collection, after)] : []),
            ],
          },
        })
        return docs.flatMap(({ id, firstPublishedAt }) =>
          firstPublishedAt ? [{ at: firstPublishedAt, collection, id }] : [],
        )
      }),
    )
    const sorted = found.flat().sort(byPlace)
    const places = sorted.slice(0, feedPageSize)
    return { places, next: sorted.length > feedPageSize ? (places.at(-1) ?? null) : null }
  },
  feedCollections.map(tagOf),
)
