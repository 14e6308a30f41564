import type { Payload } from 'payload'
import { invitedKinds } from '@/domain/campaign/invited-kinds'
import type { CampaignStage, SignerKind } from '@/domain/campaign/stage'
import type { Locale } from '@/i18n/locales'
import { inProcess } from './in-process'

/** What has to be known of a campaign before something is sent to it. */
export type CampaignToSign = {
  id: string
  slug: string
  stage: CampaignStage
  kinds: readonly SignerKind[]
  personsAppear: 'on-confirmation' | 'after-moderation'
  takesMessages: boolean
  /** What those who run it say to those who sign, in the reader's language. */
  consentNote: string | null
  /** For how many months private data is kept once the campaign is closed. */
  retentionMonths: number
}

/** How old an answer may be: a campaign that was closed takes signatures for so many milliseconds more. */
const longest = 3000

type Kept = { campaign: CampaignToSign; until: number }

const read = async (
  payload: Payload,
  slug: string,
  locale: Locale,
): Promise<CampaignToSign | null> => {
  const { docs } = await payload.find({
    collection: 'campaigns',
    context: { locale },
    depth: 0,
    joins: false,
    limit: 1,
    // As the public: a draft cannot be signed.
    overrideAccess: false,
    pagination: false,
    select: {
      slug: true,
      stage: true,
      whoMaySign: true,
      publishPersons: true,
      takesMessages: true,
      consentNote: true,
      retentionMonths: true,
      originalLocale: true,
    },
    where: { slug: { equals: slug } },
  })
  const [found] = docs
  return found
    ? {
        id: found.id,
        slug: found.slug,
        stage: found.stage,
        kinds: invitedKinds(found),
        personsAppear: found.publishPersons ?? 'after-moderation',
        takesMessages: found.takesMessages !== false,
        consentNote: found.consentNote ?? null,
        retentionMonths: found.retentionMonths ?? 6,
      }
    : null
}

/** The published campaign at an address, at most three seconds old, or null. */
export const campaignToSign = async (
  payload: Payload,
  slug: string,
  locale: Locale,
): Promise<CampaignToSign | null> => {
  const kept = inProcess('campaigns-to-sign', () => new WeakMap<object, Map<string, Kept>>())
  const ours = kept.get(payload.db) ?? new Map<string, Kept>()
  kept.set(payload.db, ours)
  const key = `${locale} ${slug}`
  const known = ours.get(key)
  if (known && known.until > Date.now()) return known.campaign
  const campaign = await read(payload, slug, locale)
  ours.delete(key)
  if (campaign) ours.set(key, { campaign, until: Date.now() + longest })
  return campaign
}
