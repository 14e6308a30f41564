import type { GovernedSlug } from '@/domain/permissions'
import type { Locale } from '@/i18n/locales'

/** The tag of everything that shows documents of a collection, or a global. */
export const tagOf = (slug: GovernedSlug): string => slug

const slugsByCampaign = ['signatories', 'solidarity-messages'] as const

/** What is shown campaign by campaign. */
export type SlugByCampaign = (typeof slugsByCampaign)[number]

/** Whether documents of a collection are shown campaign by campaign, so that a register is not drawn anew for another's sake. */
export const isShownByCampaign = (slug: string): slug is SlugByCampaign =>
  slugsByCampaign.some((known) => known === slug)

/** The tag of everything that shows the register or the messages of one campaign. */
export const campaignTag = (slug: SlugByCampaign, campaignId: string): string =>
  `${slug}:${campaignId}`

/** The tag of every page that speaks in the interface's words of a locale. */
export const wordsTag = (locale: Locale): string => `messages:${locale}`
