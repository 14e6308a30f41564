import { useFormatter, useTranslations } from 'next-intl'
import { countryName, isCountryCode } from '@/domain/country/country'
import { isRegionCode, regionName } from '@/domain/register/region'
import type { Locale } from '@/i18n/locales'
import { type ListedSignatory, Register } from './register'
import styles from './register-groups.module.css'

/** Signatories of one country (ISO 3166-1) or region (UN M49), or of none; `count` is how many it has on all pages. */
export type RegisterGroup = {
  key: string | null
  count: number
  items: readonly ListedSignatory[]
}

const nameOf = (key: string, locale: Locale): string => {
  if (isCountryCode(key)) return countryName(key, locale)
  return isRegionCode(key) ? regionName(key, locale) : key
}

/** The register in groups, each under its name and with the number of all who belong to it. */
export const RegisterGroups = ({
  groups,
  locale,
}: {
  groups: readonly RegisterGroup[]
  locale: Locale
}) => {
  const t = useTranslations('register')
  const format = useFormatter()
  return groups.map(({ key, count, items }) => (
    <section key={key ?? 'none'} className={styles.group}>
      <h2>
        {key === null ? t('noCountry') : nameOf(key, locale)}{' '}
        <span className={styles.count}>{format.number(count)}</span>
      </h2>
      <Register signatories={items} locale={locale} />
    </section>
  ))
}
