import { useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/link-list'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'

/** A campaign that an organisation has signed, and under which number. */
export type Signed = { campaign: Translated<Campaign>; number: number | null | undefined }

type Props = { signed: readonly Signed[]; locale: Locale }

/** The campaigns that an organisation has signed, each leading to its place in the register. */
export const SignedCampaigns = ({ signed, locale }: Props) => {
  const t = useTranslations('organization')
  if (signed.length === 0) return null
  return (
    <Section id="signed" title={t('signed')}>
      <LinkList
        links={signed.map(({ campaign, number }) => ({
          key: campaign.id,
          href: `/${locale}/campaigns/${campaign.slug}`,
          label: (
            <Text of={campaign} field="title">
              {campaign.title}
            </Text>
          ),
          note: number ? t('signedAs', { number }) : null,
        }))}
      />
    </Section>
  )
}
