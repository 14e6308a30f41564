import { z } from 'zod'
import { type FeedCollection, feedCollections } from './carried-content'

/** The place of a document in a feed: by its first publication, then by collection and ID, so that no two share one. */
export type FeedPlace = { at: string; collection: FeedCollection; id: string }

const moment = z.iso.datetime()

/** A place as it stands in an address. */
export const writeCursor = ({ at, collection, id }: FeedPlace): string =>
  `${at}_${collection}_${id}`

/** The place after which an address asks a feed to go on, or null where it names none. */
export const readCursor = (text: string): FeedPlace | null => {
  const [at = '', collection, id = '', ...more] = text.split('_')
  const known = feedCollections.find((one) => one === collection)
  const isPlace = moment.safeParse(at).success && /^[\da-z-]{1,64}$/i.test(id) && more.length === 0
  return known && isPlace ? { at, collection: known, id } : null
}

/** Sorts places as a feed lists them: the newest first. */
export const byPlace = (one: FeedPlace, other: FeedPlace): number => {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1
  if (one.collection !== other.collection)
    return feedCollections.indexOf(one.collection) - feedCollections.indexOf(other.collection)
  return one.id < other.id ? 1 : -1
}
