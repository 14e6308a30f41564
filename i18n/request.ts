import { getRequestConfig } from 'next-intl/server'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import { defaultLocale, isLocale } from './locales'

/**
 * Gives each request the messages of its locale, with figures as its readers write them; dates without a clock time are
 * the same day everywhere.
 */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : defaultLocale
  const messages: { default: typeof import('../messages/en.json') } = await import(
    `../messages/${locale}.json`
  )
  return { locale: readerLocale(locale), messages: messages.default, timeZone: 'UTC' }
})
