import type { Where } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'

const notTrashed: Where = { deletedAt: { exists: false } }

const publishedState: Where = { and: [{ state: { equals: 'published' } }, notTrashed] }
const publishedStatus: Where = { and: [{ _status: { equals: 'published' } }, notTrashed] }

/** What is known of an item's original is as public as the item. MongoDB knows no `exists` of what a relation leads to. */
const publishedItem: Where = {
  and: [{ 'item._status': { equals: 'published' } }, { 'item.deletedAt': { equals: null } }],
}

/** What "published" means in each collection, as a constraint that the database applies. */
export const publishedIn = (slug: GovernedSlug): Where => {
  if (slug === 'link-checks') return publishedItem
  return slug === 'signatories' || slug === 'solidarity-messages' ? publishedState : publishedStatus
}
