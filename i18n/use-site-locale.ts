import { useLocale } from 'next-intl'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import { defaultLocale, type Locale, locales } from './locales'

/** The locale of the page, without the region or digits that only formatting needs. */
export const useSiteLocale = (): Locale => {
  const formatting = useLocale()
  return locales.find((locale) => readerLocale(locale) === formatting) ?? defaultLocale
}
