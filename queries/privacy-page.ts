import type { Locale } from '@/i18n/locales'
import { pageBySlug } from './pages'

/** The address of the site's page on privacy, to which forms lead; null where it has none. */
export const privacyPath = async (locale: Locale): Promise<string | null> => {
  const page = await pageBySlug('privacy', locale)
  return page ? `/${locale}/${page.slug}` : null
}
