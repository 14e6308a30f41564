import type { Locale } from '@/i18n/locales'
import type { Reading } from '@/i18n/page-alternates'

/** Where a page stands: the address of the site without a slash at its end, and the page's own below its locale. */
export type At = { address: string; locale: Locale; reading: Reading }

/** The whole address of a page of the site in a locale. */
export const addressOf = ({ address, locale }: Pick<At, 'address' | 'locale'>, path: string) =>
  `${address}/${locale}${path}`

/** The name by which machines know what a page is about, the same wherever it is mentioned. */
export const idOf = (at: Pick<At, 'address' | 'locale'>, path: string): string =>
  `${addressOf(at, path)}#main`
