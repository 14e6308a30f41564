import type { GovernedSlug } from '@/domain/permissions'
import { campaignTag, isShownByCampaign, tagOf } from '../cache-tags'

const campaignIn = (doc: unknown): string | null => {
  if (typeof doc !== 'object' || doc === null || !('campaign' in doc) || !doc.campaign) return null
  const { campaign } = doc
  return typeof campaign === 'object' && 'id' in campaign ? String(campaign.id) : String(campaign)
}

/** The tags of everything that shows these documents of a collection, each tag once. */
export const tagsOf = (slug: string, docs: readonly unknown[]): string[] => {
  if (!isShownByCampaign(slug)) return [tagOf(slug as GovernedSlug)]
  const campaigns = docs.map(campaignIn).filter((campaign) => campaign !== null)
  return [tagOf(slug), ...new Set(campaigns.map((campaign) => campaignTag(slug, campaign)))]
}
