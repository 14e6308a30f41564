/**
 * The one list of the site's locales (BCP 47), each by its own name, in the order in which readers are offered them.
 * A locale more is one line here and one file in `messages/`.
 */
export const localeNames = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
} as const

/** A locale in which the site can be read. */
export type Locale = keyof typeof localeNames

/** The locales of the site, in reading order of the switcher. */
export const locales = Object.keys(localeNames) as [Locale, ...Locale[]]

/** The locale of readers whose languages the site does not speak. */
export const defaultLocale: Locale = 'en'

/** Narrows any input to a locale of the site. */
export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(localeNames, value)
