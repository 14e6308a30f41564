import { type Locale, locales } from '@/i18n/locales'
import { isSameLanguage } from '../exchange/same-language'

/** The locale of the site that a language tag means, in any usual spelling (`zh-TW`, `de_AT`); null where it has none. */
export const siteLocale = (tag: string): Locale | null =>
  locales.find((locale) => isSameLanguage(tag, locale)) ?? null
