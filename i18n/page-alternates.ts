import type { TranslationNote } from '@/domain/translation/note'
import { isLocale, type Locale, locales } from './locales'

/** Where a page can really be read: the address without its locale, the locales, and which of them is the original. */
export type Reading = { path: string; readableIn: readonly Locale[]; original: Locale | null }

/** A page that the site draws itself can be read in the locales that have all words of the interface; in all, unless told. */
export const ownPage = (path: string, readableIn: readonly Locale[] = locales): Reading => ({
  path,
  readableIn,
  original: null,
})

/**
 * A document's page is readable in its original language and wherever its title and main text are wholly translated and
 * published.
 */
export const documentPage = (
  path: string,
  originalLocale: string,
  note: TranslationNote | undefined,
  mainFields: readonly string[],
): Reading => {
  const original = isLocale(originalLocale) ? originalLocale : null
  const readableIn = locales.filter(
    (locale) =>
      locale === original ||
      note?.alternates?.some(
        (alternate) =>
          alternate.locale === locale &&
          mainFields.every((field) => alternate.translated.includes(field)),
      ),
  )
  return { path, readableIn, original }
}

/** The address that search engines should keep, and the page's other languages; all relative to the site. */
export const alternatesOf = (
  { path, readableIn, original }: Reading,
  locale: Locale,
): { canonical: string; languages: Partial<Record<Locale | 'x-default', string>> } => {
  const canonical = readableIn.includes(locale)
    ? locale
    : (original ?? (readableIn.includes('en') ? 'en' : locale))
  const languages = Object.fromEntries(readableIn.map((one) => [one, `/${one}${path}`]))
  const fallback = original ?? 'en'
  return {
    canonical: `/${canonical}${path}`,
    languages: { ...languages, 'x-default': `/${fallback}${path}` },
  }
}
