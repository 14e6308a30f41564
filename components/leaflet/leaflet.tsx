import { useTranslations } from 'next-intl'
import { Demands } from '@/components/campaign/demands'
import { Targets } from '@/components/campaign/targets'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, Site } from '@/payload-types'
import styles from './leaflet.module.css'
import { LeafletHead } from './leaflet-head'
import { type LeafletRegister, LeafletSignatories } from './leaflet-signatories'

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
        <LeafletHead campaign={campaign} site={site} address={address} locale={locale} />
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
