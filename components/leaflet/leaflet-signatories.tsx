import { useTranslations } from 'next-intl'
import type { ListedSignatory } from '@/components/campaign/register'
import { RegisterSummary } from '@/components/campaign/register-summary'
import type { Locale } from '@/i18n/locales'
import { LeafletList } from './leaflet-list'
import styles from './leaflet-signatories.module.css'

/** The register as a leaflet holds it: of a day, whole or as much of it as fits. */
export type LeafletRegister = {
  items: readonly ListedSignatory[]
  /** How many stood there on that day. */
  total: number
  /** How many of them have left since. */
  since: number
  asOf: string | null
}

type Props = {
  register: LeafletRegister
  paper: number | null | undefined
  registerAddress: string
  locale: Locale
}

/** Who stands behind a campaign, as of which day; where there are more than fit, how many and where to find them. */
export const LeafletSignatories = ({ register, paper, registerAddress, locale }: Props) => {
  const t = useTranslations()
  const { items, total, since, asOf } = register
  const standing = items.filter(({ gone }) => gone !== 'withdrawn').length
  const more = Math.max(0, total - standing)
  const address = () => (
    <a href={registerAddress}>
      <bdi dir="ltr">{registerAddress}</bdi>
    </a>
  )
  return (
    <section className={styles.signatories} aria-labelledby="signatories">
      <div className={styles.opening}>
        <h2 id="signatories">{t('campaign.signatories')}</h2>
        <RegisterSummary total={total} asOf={asOf} paper={paper} />
        {since > 0 && <p className={styles.aside}>{t('register.asOfSince', { count: since })}</p>}
      </div>
      {items.length > 0 ? (
        <LeafletList signatories={items} locale={locale} />
      ) : (
        <p>{t('campaign.noSignatories')}</p>
      )}
      <p className={styles.aside}>
        {more > 0
          ? t.rich('leaflet.more', { count: more, address })
          : t.rich('leaflet.rest', { address })}
      </p>
    </section>
  )
}
