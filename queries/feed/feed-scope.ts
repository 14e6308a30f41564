import type { Where } from 'payload'
import { type FeedCollection, feedCollections } from '@/domain/feed/carried-content'

/** What a feed is of: everything, one collection, or all that belongs to a campaign or an organisation, itself included. */
export type FeedScope =
  | { of: 'site' }
  | { of: FeedCollection }
  | { of: 'campaign'; id: string }
  | { of: 'organization'; id: string }

const related: Readonly<
  Record<'campaign' | 'organization', Partial<Record<FeedCollection, string>>>
> = {
  campaign: { 'news-items': 'campaigns', speeches: 'campaigns', campaigns: 'id' },
  organization: {
    'news-items': 'organizations',
    speeches: 'organizations',
    campaigns: 'organizers',
    organizations: 'id',
  },
}

/** The collections that a feed draws from, with what narrows each. */
export const sourcesOf = (scope: FeedScope): { collection: FeedCollection; where: Where }[] => {
  if (scope.of === 'site') return feedCollections.map((collection) => ({ collection, where: {} }))
  if (!('id' in scope)) return [{ collection: scope.of, where: {} }]
  return feedCollections.flatMap((collection) => {
    const field = related[scope.of][collection]
    if (!field) return []
    const where = field === 'id' ? { id: { equals: scope.id } } : { [field]: { in: [scope.id] } }
    return [{ collection, where }]
  })
}
