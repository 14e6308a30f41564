import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { isLocale, type Locale } from './locales'

/** What every page of the site gets from its address. */
export type LocaleParams<More extends object = object> = {
  params: Promise<{ locale: string } & More>
}

/** The locale of a page from its address, made known to everything drawn on it; not found where the site has no such locale. */
export const pageLocale = async ({ params }: LocaleParams): Promise<Locale> => {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** Not found for a page beyond the last of a list; the first one is always there. */
export const refuseBeyondLast = ({ page, pages }: { page: number; pages: number }): void => {
  if (page > Math.max(1, pages)) notFound()
}
