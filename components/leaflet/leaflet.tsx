import { useTranslations } from 'next-intl'
import { Demands } from '@/components/campaign/demands'
import { Organizers } from '@/components/campaign/organizers'
import { Targets } from '@/components/campaign/targets'
import { Mark } from '@/components/layout/mark'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, Site } from '@/payload-types'
import styles from './leaflet.module.css'
import { type LeafletRegister, LeafletSignatories } from './leaflet-signatories'
import { QrCode } from './qr-code'

type Props = {
  campaign: Translated<Campaign>
  site: Translated<Site>
  register: LeafletRegister
  /** The address that search engines keep of the campaign, whole, as it is to be typed or scanned. */
  address: string
  /** The address of the register in the reader's language, whole. */
  registerAddress: string
  locale: Locale
}

const Call = ({ address }: Pick<Props, 'address'>) => {
  const t = useTranslations('leaflet')
  return (
    <aside className={styles.call}>
      <QrCode address={address} label={t('qr')} />
      <p>
        {t('scan')}
        <a href={address}>
          <bdi dir="ltr">{address}</bdi>
        </a>
      </p>
    </aside>
  )
}

/** A campaign for paper: whose it is, what it says and demands, of whom, how to join, and who stands behind it. */
export const Leaflet = ({ campaign, site, register, address, registerAddress, locale }: Props) => {
  const t = useTranslations()
  const { demands, targets, _translation } = campaign
  return (
    <>
      <div className={styles.hint}>
        <p>{t('leaflet.hint')}</p>
        <button type="button" data-print hidden>
          {t('leaflet.print')}
        </button>
        <script src="/print-page.js" defer />
      </div>
      <article className={styles.leaflet}>
        <TranslationNotice
          note={_translation}
          locale={locale}
          path={`/campaigns/${campaign.slug}/leaflet`}
        />
        <header className={styles.head}>
          <p className={styles.site}>
            <Mark className={styles.mark} />
            <Text of={site} field="name">
              {site.name}
            </Text>
          </p>
          <h1>
            <Text of={campaign} field="title">
              {campaign.title}
            </Text>
          </h1>
          <p className={styles.lead}>
            <Text of={campaign} field="summary">
              {campaign.summary}
            </Text>
          </p>
          <Organizers organizers={campaign.organizers} locale={locale} />
        </header>
        <div className={styles.text}>
          <section className={styles.appeal} aria-labelledby="appeal">
            <h2 id="appeal">{t('campaign.appeal')}</h2>
            <RichText value={campaign.appeal} />
          </section>
          <div className={styles.side}>
            {demands && demands.length > 0 && (
              <section className={styles.demands} aria-labelledby="demands">
                <h2 id="demands">{t('campaign.demands')}</h2>
                <Demands campaign={campaign} />
              </section>
            )}
            {targets && targets.length > 0 && (
              <section aria-labelledby="targets">
                <h2 id="targets">{t('campaign.targets')}</h2>
                <Targets campaign={campaign} />
              </section>
            )}
            <Call address={address} />
          </div>
        </div>
        <LeafletSignatories
          register={register}
          paper={campaign.paperSignatures}
          registerAddress={registerAddress}
          locale={locale}
        />
        <TranslationCredit note={_translation} />
      </article>
    </>
  )
}
