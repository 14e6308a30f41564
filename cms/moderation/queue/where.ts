import type { Where } from 'payload'
import { searchKey } from '@/domain/search-key'
import type { ModeratedSlug, Shelf } from '@/domain/signature/queue'
import type { Asked } from './asked'

const stillPending: Where = {
  and: [{ state: { equals: 'pending' } }, { toPublish: { not_equals: true } }],
}

/** The condition for one shelf: what was accepted and only has yet to get its number waits for nobody. */
export const onShelf = (slug: ModeratedSlug, shelf: Shelf): Where[] => {
  if (shelf === 'all') return []
  if (shelf === 'waiting')
    return slug === 'signatories' ? [stillPending] : [{ state: { equals: 'pending' } }]
  return [{ state: { equals: shelf } }]
}

const textFields = {
  signatories: ['searchKey', 'city', 'website'],
  'solidarity-messages': ['sender', 'organization', 'text'],
} as const

const withText = (slug: ModeratedSlug, text: string): Where[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({
      or: textFields[slug].map((field) => ({
        [field]: { contains: field === 'searchKey' ? searchKey(word) : word },
      })),
    }))

/** The condition for all but shelf and reason. */
export const filtered = (slug: ModeratedSlug, { campaign, kind, text }: Asked): Where[] => [
  ...(campaign ? [{ campaign: { equals: campaign } }] : []),
  ...(kind && slug === 'signatories' ? [{ kind: { equals: kind } }] : []),
  ...withText(slug, text),
]
