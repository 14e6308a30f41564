import type { GovernedSlug } from '@/domain/permissions'

/** The tag of everything that shows documents of a collection, or a global. */
export const tagOf = (slug: GovernedSlug): string => slug

/** The tag of everything that shows the register or the messages of one campaign. */
export const campaignTag = (
  slug: 'signatories' | 'solidarity-messages',
  campaignId: string,
): string => `${slug}:${campaignId}`
