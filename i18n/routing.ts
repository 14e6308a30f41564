import { defineRouting } from 'next-intl/routing'
import { defaultLocale, locales } from './locales'

/**
 * How addresses carry the locale: always as the first segment, the same slugs in every locale. No cookie remembers a
 * reader, and alternates are named by the pages themselves, which know what is really translated.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})
