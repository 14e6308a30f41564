import { getRequestConfig } from 'next-intl/server'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { interfaceWords } from './interface-words'

/**
 * Gives each request the words of its locale, with figures as its readers write them; dates without a clock time are the
 * same day everywhere.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : defaultLocale
  const { words } = await interfaceWords(locale)
  return { locale: readerLocale(locale), messages: words, timeZone: 'UTC' }
})
