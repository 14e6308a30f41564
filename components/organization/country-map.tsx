import { useTranslations } from 'next-intl'
import { type CountryCode, countryName } from '@/domain/country/country'
import { mapPlaces, mapSize } from '@/domain/country/map-place'
import type { Locale } from '@/i18n/locales'
import styles from './country-map.module.css'

export type CountedCountry = { country: CountryCode; count: number }

type Props = {
  countries: readonly CountedCountry[]
  /** The address of the list of a country. */
  href: (country: CountryCode) => string
  locale: Locale
}

const [one, largest] = [7, 32]

/** The area of a mark grows with the number; the largest stays within its bounds. */
const radius = (count: number, most: number): number =>
  Math.round(Math.min(one, largest / Math.sqrt(most)) * Math.sqrt(count) * 10) / 10

/**
 * The world with a mark for each country, the larger the more organisations it has. Each mark is a link that tells country and
 * number; the table beside it says the same. West is on the left in every language.
 */
export const CountryMap = ({ countries, href, locale }: Props) => {
  const t = useTranslations('organization')
  const most = Math.max(1, ...countries.map(({ count }) => count))
  const { width, height } = mapSize
  return (
    <nav className={styles.map} aria-label={t('mapLabel')}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{t('mapLabel')}</title>
        {/* The land is a file of its own: in the page it would weigh on the line each time. */}
        <image href="/world.svg" width={width} height={height} />
        {countries.map(({ country, count }) => {
          const place = mapPlaces[country]
          if (!place) return null
          const name = t('inCountry', { country: countryName(country, locale), count })
          return (
            <a key={country} href={href(country)} aria-label={name}>
              <title>{name}</title>
              <circle cx={place[0]} cy={place[1]} r={radius(count, most)} />
            </a>
          )
        })}
      </svg>
    </nav>
  )
}
