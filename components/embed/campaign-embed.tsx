import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import { isOpenToSigning } from '@/domain/campaign/stage'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'
import styles from './campaign-embed.module.css'

type Props = {
  campaign: Translated<Campaign>
  /** How many have signed, as the register shows it. */
  count: number
  siteName: string
  locale: Locale
}

/** A campaign as it stands in a frame on another site: title, count, and the way out of the frame to sign. */
export const CampaignEmbed = ({ campaign, count, siteName, locale }: Props) => {
  const t = useTranslations('carry')
  const page = `/${locale}/campaigns/${campaign.slug}`
  const isOpen = isOpenToSigning(campaign)
  return (
    <main className={styles.frame}>
      <p className={styles.site}>
        <a href={`/${locale}`} target="_top">
          {siteName}
        </a>
      </p>
      <h1 className={styles.title}>
        <a href={page} target="_top">
          <Text of={campaign} field="title">
            {campaign.title}
          </Text>
        </a>
      </h1>
      <p className={styles.count}>{t('counted', { count })}</p>
      <p className={styles.ways}>
        <a href={isOpen ? `${page}#sign` : page} target="_top">
          {isOpen ? t('sign') : t('read')}
        </a>
      </p>
    </main>
  )
}
