import type { FeedCollection } from '@/domain/feed/carried-content'
import type { FeedEntry } from '@/domain/feed/feed'
import { noticeLine } from '@/domain/rights/notice-line'
import type { Translated } from '@/domain/translation/note'
import { documentPath } from '@/i18n/document-path'
import { isLocale } from '@/i18n/locales'
import type { Campaign, NewsItem, Organization, Speech } from '@/payload-types'
import { campaignMarkup, organizationMarkup, speechMarkup } from './document-markup'
import { type EntryContext, languageOfField } from './entry-context'
import { urnOf } from './entry-urn'
import { newsAuthors, newsMarkup } from './news-markup'
import { translationCreditMarkup, translationNoticeMarkup } from './translation-markup'

/** A document of a collection that feeds carry, as it was read for a locale. */
export type CarriedDocument =
  | { collection: 'news-items'; document: Translated<NewsItem> }
  | { collection: 'speeches'; document: Translated<Speech> }
  | { collection: 'campaigns'; document: Translated<Campaign> }
  | { collection: 'organizations'; document: Translated<Organization> }

type Own = {
  title: string
  titleField: string
  html: string
  authors?: string[]
  externalUrl?: string | null | undefined
  rights?: string | null
  summary?: string
}

const ownOf = (carried: CarriedDocument, context: EntryContext): Own => {
  switch (carried.collection) {
    case 'news-items': {
      const { document } = carried
      return {
        title: document.headline,
        titleField: 'headline',
        html: newsMarkup(document, context),
        authors: newsAuthors(document),
        externalUrl: document.originalUrl,
        rights: noticeLine(document),
      }
    }
    case 'speeches': {
      const { document } = carried
      return {
        title: document.title,
        titleField: 'title',
        html: speechMarkup(document, context),
        authors: [document.speaker],
      }
    }
    case 'campaigns': {
      const { document } = carried
      return {
        title: document.title,
        titleField: 'title',
        html: campaignMarkup(document, context),
        summary: document.summary,
      }
    }
    case 'organizations': {
      const { document } = carried
      return {
        title: document.name,
        titleField: 'name',
        html: organizationMarkup(document, context),
      }
    }
  }
}

const rooms: Readonly<Record<FeedCollection, 'news' | 'speech' | 'campaign' | 'organization'>> = {
  'news-items': 'news',
  speeches: 'speech',
  campaigns: 'campaign',
  organizations: 'organization',
}

const latest = (...moments: (string | null | undefined)[]): string =>
  moments
    .filter((moment) => typeof moment === 'string')
    .sort()
    .at(-1) ?? ''

/** A document as an entry of a feed for readers of a locale, true about what of it is in their language; null without an address. */
export const feedEntry = (carried: CarriedDocument, context: EntryContext): FeedEntry | null => {
  const { collection, document } = carried
  const path = documentPath(collection, document)
  if (path === null) return null
  const { locale, address, t } = context
  const note = document._translation
  const language = note?.state === 'none' ? document.originalLocale : locale
  const own = ownOf(carried, context)
  const { firstPublishedAt, contentChangedAt, createdAt, updatedAt } = document
  const published = firstPublishedAt ?? createdAt
  return {
    id: urnOf(collection, document.id, locale),
    title: { text: own.title, language: languageOfField(document, own.titleField, locale) },
    language,
    url: `${address}/${isLocale(language) ? language : locale}${path}`,
    externalUrl: own.externalUrl ?? null,
    published,
    updated: latest(published, contentChangedAt ?? updatedAt, note?.changedAt),
    authors: own.authors ?? [],
    categories: [{ term: collection, label: t(`${rooms[collection]}.list`) }],
    summary: own.summary
      ? { text: own.summary, language: languageOfField(document, 'summary', locale) }
      : null,
    rights: own.rights ?? null,
    html: [
      translationNoticeMarkup(note, path, context),
      own.html,
      translationCreditMarkup(note, context),
    ].join(''),
  }
}
