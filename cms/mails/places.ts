import { env } from '@/env'
import type { Locale } from '@/i18n/locales'

/** A page of a campaign in a language, by the address at which readers of a mail reach it. */
export const campaignAddress = (locale: Locale, slug: string, page: string): string =>
  `${env.SITE_URL}/${locale}/campaigns/${slug}${page}`
