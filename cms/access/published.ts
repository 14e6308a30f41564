import type { Where } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'

const notTrashed: Where = { deletedAt: { exists: false } }

const publishedState: Where = { and: [{ state: { equals: 'published' } }, notTrashed] }
const publishedStatus: Where = { and: [{ _status: { equals: 'published' } }, notTrashed] }

/** What "published" means in each collection, as a constraint that the database applies. */
export const publishedIn = (slug: GovernedSlug): Where =>
  slug === 'signatories' || slug === 'solidarity-messages' ? publishedState : publishedStatus
