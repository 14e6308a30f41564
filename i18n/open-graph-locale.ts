import type { Locale } from './locales'

/**
 * A locale as Open Graph writes it, `language_TERRITORY`, with the territory that most readers of the language in that
 * script live in (CLDR, likely subtags).
 */
export const openGraphLocale = (locale: Locale): string => {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region ? `${language}_${region}` : language
}
