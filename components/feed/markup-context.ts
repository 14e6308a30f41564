import type { RichTextNode } from '@/components/ui/rich-text/node'
import type { Attributes } from '@/domain/feed/markup'
import { direction } from '@/domain/language-tag/direction'
import type { Locale } from '@/i18n/locales'

export type FeedNode = RichTextNode

/** What the markup of a text has to know of what is around it; `address` is the site's, without a slash at the end. */
export type MarkupContext = {
  locale: Locale
  address: string
  footnotes: readonly FeedNode[]
  figures: Intl.NumberFormat
}

/** How a passage says that it is in another language than what is around it, in XML and HTML alike. */
export const inLanguage = (language: string | null | undefined): Attributes =>
  language ? { lang: language, 'xml:lang': language, dir: direction(language) } : {}

/** An address of the site made whole; others stay as they are. */
export const absolute = (href: string, address: string): string =>
  href.startsWith('/') ? `${address}${href}` : href
