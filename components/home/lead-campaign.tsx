import { useTranslations } from 'next-intl'
import { Demands } from '@/components/campaign/demands'
import { Stage } from '@/components/campaign/stage'
import { useDateInWords } from '@/components/ui/partial-date'
import { Picture } from '@/components/ui/picture'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'
import styles from './lead-campaign.module.css'

type Props = {
  campaign: Translated<Campaign>
  register: { total: number; asOf: string | null }
  locale: Locale
}

/** The campaign that matters now: what it asks, who stands behind it, and the way to read and follow it. */
export const LeadCampaign = ({ campaign, register, locale }: Props) => {
  const t = useTranslations('home')
  const asOf = useDateInWords()(register.asOf)
  const path = `/${locale}/campaigns/${campaign.slug}`
  return (
    <article className={styles.lead}>
      <div className={styles.words}>
        <p className={styles.stage}>
          <Stage campaign={campaign} />
        </p>
        <h1>
          <a href={path}>
            <Text of={campaign} field="title">
              {campaign.title}
            </Text>
          </a>
        </h1>
        <p className={styles.summary}>
          <Text of={campaign} field="summary">
            {campaign.summary}
          </Text>
        </p>
        <p className={styles.actions}>
          <a className={styles.read} href={path}>
            {t('readAppeal')}
          </a>
          {register.total > 0 && (
            <a href={`${path}/signatories`}>
              {asOf
                ? t('standBehindAsOf', { count: register.total, date: asOf })
                : t('standBehind', { count: register.total })}
            </a>
          )}
        </p>
      </div>
      <div className={styles.picture}>
        <Picture media={campaign.image} sizes="(min-width: 60rem) 30rem, 100vw" isFirst />
      </div>
      {campaign.demands && campaign.demands.length > 0 && (
        <section className={styles.demands} aria-labelledby="lead-demands">
          <h2 id="lead-demands">{t('demands')}</h2>
          <Demands campaign={campaign} />
        </section>
      )}
    </article>
  )
}
