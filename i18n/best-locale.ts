import Negotiator from 'negotiator'
import { defaultLocale, type Locale, locales } from './locales'

/** Language and script: what a reader has to know to read a locale. `zh-TW` and `zh-HK` are `zh-Hant`, `es-MX` is `es`. */
const readingOf = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

const byReading = new Map(locales.map((locale) => [readingOf(locale), locale]))

/**
 * The locale that suits a reader best by `Accept-Language` (RFC 9110, with its q-values): the first of the reader's
 * languages that the site speaks, regions aside; the default one where it speaks none of them.
 */
export const bestLocale = (acceptLanguage: string | null): Locale => {
  const header = acceptLanguage ? { 'accept-language': acceptLanguage } : {}
  for (const tag of new Negotiator({ headers: header }).languages()) {
    const locale = byReading.get(readingOf(tag))
    if (locale) return locale
  }
  return defaultLocale
}
