/**
 * The locale in which figures and dates are written for readers of a language that names no country: `ar` gets
 * Arabic-Indic digits, as in Egypt, its most likely country by CLDR (CLDR's own default for bare `ar` has changed between
 * releases, and so between browsers and servers); `en` gets the day before the month, as English is written outside the
 * United States. A tag that names a country or a numbering system is taken at its word.
 */
export function readerLocale(locale: string): string {
  const { language, region, numberingSystem } = new Intl.Locale(locale)
  if (region || numberingSystem) return locale
  if (language === 'ar') return new Intl.Locale(locale, { numberingSystem: 'arab' }).toString()
  return language === 'en' ? new Intl.Locale(locale, { region: '001' }).toString() : locale
}
