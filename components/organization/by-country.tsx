import { useFormatter, useTranslations } from 'next-intl'
import { type CountryCode, countryName } from '@/domain/country/country'
import type { Locale } from '@/i18n/locales'
import styles from './by-country.module.css'
import { type CountedCountry, CountryMap } from './country-map'

type Props = {
  countries: readonly CountedCountry[]
  href: (country: CountryCode) => string
  locale: Locale
}

/** Where organisations are: a map and a table that says the same, both leading to the list of each country. */
export const ByCountry = ({ countries, href, locale }: Props) => {
  const t = useTranslations('organization')
  const format = useFormatter()
  const collator = new Intl.Collator(locale)
  const named = countries
    .map(({ country, count }) => ({ country, count, name: countryName(country, locale) }))
    .sort((one, other) => other.count - one.count || collator.compare(one.name, other.name))
  return (
    <div className={styles.countries}>
      <CountryMap countries={countries} href={href} locale={locale} />
      <div className={styles.rows}>
        <table>
          <caption>{t('byCountry')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('country')}</th>
              <th scope="col">{t('list')}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ country, count, name }) => (
              <tr key={country}>
                <th scope="row">
                  <a href={href(country)}>{name}</a>
                </th>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
