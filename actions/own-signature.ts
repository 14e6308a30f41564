import { campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { campaignOf, findByKey } from '@/cms/signatures/find-by-key'
import { hiddenCampaign, type OwnCampaign } from '@/cms/signatures/hidden-campaign'
import type { Locale } from '@/i18n/locales'
import type { Signatory } from '@/payload-types'
import { cms } from '@/queries/cms'

/** A signature with the campaign that it belongs to. */
export type OwnSignature = { signatory: Signatory; campaign: OwnCampaign }

/**
 * The signature that a key opens at the address of a campaign, or null: for other keys and for other campaigns alike. A
 * campaign that is hidden keeps nobody from what is held of them.
 */
export const ownSignature = async (
  key: string,
  slug: string,
  locale: Locale,
): Promise<OwnSignature | null> => {
  const payload = await cms()
  const [signatory, shown] = await Promise.all([
    findByKey(payload, key),
    campaignToSign(payload, slug, locale),
  ])
  if (!signatory) return null
  const id = campaignOf(signatory)
  if (shown?.id === id) return { signatory, campaign: { ...shown, isHidden: false } }
  const campaign = shown ? null : await hiddenCampaign(payload, id, slug)
  return campaign && { signatory, campaign }
}
