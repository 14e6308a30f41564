import { type CampaignToSign, campaignToSign } from '@/cms/signatures/campaign-to-sign'
import { campaignOf, findByKey } from '@/cms/signatures/find-by-key'
import type { Locale } from '@/i18n/locales'
import type { Signatory } from '@/payload-types'
import { cms } from '@/queries/cms'

/** A signature with the campaign that it belongs to. */
export type OwnSignature = { signatory: Signatory; campaign: CampaignToSign }

/** The signature that a key opens at the address of a campaign, or null: for other keys and for other campaigns alike. */
export const ownSignature = async (
  key: string,
  slug: string,
  locale: Locale,
): Promise<OwnSignature | null> => {
  const payload = await cms()
  const [signatory, campaign] = await Promise.all([
    findByKey(payload, key),
    campaignToSign(payload, slug, locale),
  ])
  return signatory && campaign && campaignOf(signatory) === campaign.id
    ? { signatory, campaign }
    : null
}
