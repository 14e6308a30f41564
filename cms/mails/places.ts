import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

/** A page of a campaign in a language, as a path of this site. */
export const campaignPath = (locale: Locale, slug: string, page = ''): string =>
  `/${locale}/campaigns/${slug}${page}`

/** The same as readers of a mail reach it. */
export const campaignAddress = (locale: Locale, slug: string, page = ''): string =>
  env.SITE_URL + campaignPath(locale, slug, page)
