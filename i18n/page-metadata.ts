import type { Metadata } from 'next'
import { pageDescription } from '@/domain/page-head/page-description'
import { pageTitle } from '@/domain/page-head/page-title'
import { dateTimeAttribute } from '@/domain/partial-date/date-time-attribute'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import type { TranslationNote } from '@/domain/translation/note'
import { cardMetadata } from './card-metadata'
import type { Locale } from './locales'
import { openGraphLocale } from './open-graph-locale'
import { alternatesOf, type Reading } from './page-alternates'
import { translatorMetadata } from './translator-metadata'

/** What a page says of itself to search engines, browsers and those it is shared with. */
export type PageHead = {
  locale: Locale
  reading: Reading
  /** The page's own name. */
  title: string
  /** What tells it from its like: what a list is narrowed to, its page. */
  details?: readonly (string | false | undefined)[]
  /** Sentences about the page, the most telling first. */
  about: readonly (string | null | undefined | false)[]
  /** The address of the document whose card is shown when the page is shared; without it, the card of the site. */
  card?: string
  /** For documents: when they appeared (EDTF) and who wrote them, as the page says it. */
  article?: { published?: string | null | undefined; authors?: readonly string[] }
  note?: TranslationNote | undefined
  /** Kept out of search engines; its links are followed. */
  isHidden?: boolean
}

type Site = { name: string; types?: NonNullable<Metadata['alternates']>['types'] }

/** The day of publication where it is known to the day and certain (Open Graph knows no other dates). */
const publishedDay = (edtf: string | null | undefined): string | null => {
  const parsed = parsePartialDate(edtf ?? '')
  const date = parsed.ok ? dateTimeAttribute(parsed.date) : null
  return date?.length === 'YYYY-MM-DD'.length ? date : null
}

const openGraphType = ({ article }: PageHead) => {
  if (!article) return { type: 'website' as const }
  const day = publishedDay(article.published)
  return {
    type: 'article' as const,
    ...(day ? { publishedTime: day } : {}),
    ...(article.authors?.length ? { authors: [...article.authors] } : {}),
  }
}

/**
 * The head of a page: title and description within the lengths that are shown, its address and its other languages,
 * feeds, Open Graph (ogp.me) and Twitter's card.
 */
export const pageMetadata = (head: PageHead, { name, types }: Site): Metadata => {
  const { locale, reading } = head
  const title = pageTitle(head.title, head.details)
  const description = pageDescription(head.about)
  const alternates = alternatesOf(reading, locale)
  const card = cardMetadata({ locale, path: head.card ?? '', alt: title })
  const others = reading.readableIn.filter((other) => other !== locale)
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { ...alternates, ...(types ? { types } : {}) },
    openGraph: {
      ...openGraphType(head),
      title,
      ...(description ? { description } : {}),
      siteName: name,
      url: alternates.canonical,
      locale: openGraphLocale(locale),
      alternateLocale: others.map(openGraphLocale),
      ...card.openGraph,
    },
    twitter: card.twitter,
    ...translatorMetadata(head.note),
    ...(head.isHidden ? { robots: { index: false, follow: true } } : {}),
  }
}
