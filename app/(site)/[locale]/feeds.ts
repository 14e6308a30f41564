import type { FeedCollection } from '@/domain/feed/carried-content'
import type { Locale } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import { campaignBySlug } from '@/queries/campaigns'
import { interfaceWords } from '@/queries/interface-words'
import { organizationBySlug } from '@/queries/organizations'
import type { FeedOf } from './feed-answer'

/** The feed of everything. */
export const siteFeed = (): FeedOf => ({ scope: { of: 'site' }, path: '', title: null })

const sections = {
  'news-items': { path: '/news', words: 'news.list' },
  speeches: { path: '/speeches', words: 'speech.list' },
  campaigns: { path: '/campaigns', words: 'campaign.list' },
  organizations: { path: '/organizations', words: 'organization.list' },
} as const satisfies Record<FeedCollection, { path: string; words: string }>

/** The feed of one collection. */
export const sectionFeed =
  (collection: FeedCollection) =>
  async (locale: Locale): Promise<FeedOf> => {
    const { path, words } = sections[collection]
    const t = translatorFor(locale, (await interfaceWords(locale)).words)
    return { scope: { of: collection }, path, title: t(words) }
  }

/** The feed of a campaign: itself, and the news and speeches about it. */
export const campaignFeed = async (locale: Locale, slug: string): Promise<FeedOf | null> => {
  const campaign = await campaignBySlug(slug, locale)
  if (!campaign) return null
  const { id, title } = campaign
  return { scope: { of: 'campaign', id }, path: `/campaigns/${campaign.slug}`, title }
}

/** The feed of an organisation: itself, its campaigns, and the news and speeches about it. */
export const organizationFeed = async (locale: Locale, slug: string): Promise<FeedOf | null> => {
  const organization = await organizationBySlug(slug, locale)
  if (!organization) return null
  const { id, name } = organization
  return {
    scope: { of: 'organization', id },
    path: `/organizations/${organization.slug}`,
    title: name,
  }
}
