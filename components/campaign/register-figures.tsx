import { useFormatter, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { countryName, isCountryCode } from '@/domain/country/country'
import type { MonthOfGrowth } from '@/domain/register/growth'
import type { Locale } from '@/i18n/locales'
import { GrowthChart } from './growth-chart'
import styles from './register-figures.module.css'

type Countries = readonly { country: string | null; count: number }[]

const Bar = ({ share }: { share: number }) => (
  <svg
    className={styles.bar}
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect width={Math.max(0.5, share * 100)} height="1" />
  </svg>
)

const CountriesTable = ({ countries, locale }: { countries: Countries; locale: Locale }) => {
  const t = useTranslations('register')
  const format = useFormatter()
  const most = Math.max(1, ...countries.map(({ count }) => count))
  const collator = new Intl.Collator(locale)
  const named = countries
    .map(({ country, count }) => ({
      country,
      count,
      name: isCountryCode(country) ? countryName(country, locale) : t('noCountry'),
    }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        Number(one.country === null) - Number(other.country === null) ||
        collator.compare(one.name, other.name),
    )
  return (
    <table className={styles.table}>
      <caption>{t('byCountry')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('country')}</th>
          <th scope="col" colSpan={2}>
            {t('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ country, count, name }) => (
          <tr key={country ?? 'none'}>
            <th scope="row">{name}</th>
            <td className={styles.figure}>{format.number(count)}</td>
            <td className={styles.bars}>
              <Bar share={count / most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const GrowthTable = ({ growth }: { growth: readonly MonthOfGrowth[] }) => {
  const t = useTranslations('register')
  const format = useFormatter()
  const monthName = (month: string) =>
    format.dateTime(new Date(`${month}-01T00:00:00.000Z`), { year: 'numeric', month: 'short' })
  return (
    <table className={styles.table}>
      <caption>{t('overTime')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('joined')}</th>
          <th scope="col">{t('left')}</th>
          <th scope="col">{t('total')}</th>
        </tr>
      </thead>
      <tbody>
        {growth.toReversed().map(({ month, joined, left, total }) => (
          <tr key={month}>
            <th scope="row">
              <time dateTime={month}>{monthName(month)}</time>
            </th>
            <td className={styles.figure}>{format.number(joined)}</td>
            <td className={styles.figure}>{format.number(left)}</td>
            <td className={styles.figure}>{format.number(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Props = { countries: Countries; growth: readonly MonthOfGrowth[]; locale: Locale }

/** A register in figures: by country and over time, as tables with charts that say the same. */
export const RegisterFigures = ({ countries, growth, locale }: Props) => {
  const t = useTranslations('register')
  return (
    <Section id="figures" title={t('figures')}>
      <div className={styles.figures}>
        <CountriesTable countries={countries} locale={locale} />
        <div>
          <GrowthChart growth={growth} title={t('chart', { title: t('overTime') })} />
          <GrowthTable growth={growth} />
        </div>
      </div>
    </Section>
  )
}
