import type { Translated } from '@/domain/translation/note'
import type { Campaign } from '@/payload-types'

/** What the form to sign has to know of its campaign. */
export type SignedCampaign = Translated<
  Pick<
    Campaign,
    'slug' | 'originalLocale' | 'stage' | 'whoMaySign' | 'consentNote' | 'retentionMonths'
  >
>
