import { useTranslations } from 'next-intl'
import { isOpenToSigning } from '@/domain/campaign/stage'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { Locale } from '@/i18n/locales'
import { SignForm } from './sign-form'
import type { SignedCampaign } from './signed-campaign'

type Props = {
  campaign: SignedCampaign
  answer: FormAnswer | null
  stamp: string
  locale: Locale
  privacyPath: string | null
}

/** The form to sign while a campaign is open; before and after, why there is none. */
export const SignSection = ({ campaign, ...form }: Props) => {
  const t = useTranslations('sign')
  if (isOpenToSigning(campaign)) return <SignForm campaign={campaign} {...form} />
  return <p>{t(`notOpen.${campaign.stage === 'open' ? 'closed' : campaign.stage}`)}</p>
}
