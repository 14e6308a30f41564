import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import type { DigestChoice } from '@/domain/news/digest'
import type { Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { pageOf } from './page-of'

const perPage = 20

const asListed = {
  headline: true,
  slug: true,
  kind: true,
  authors: true,
  publication: true,
  published: true,
  publishedSort: true,
  edition: true,
  page: true,
  rights: { basis: true, notice: true, licenceName: true },
  originalLocale: true,
} as const

type Chosen = DigestChoice & { page: number }

const matching = ({ kind, publication, year, topic, country }: Chosen): Where => ({
  and: [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(publication ? [{ publication: { equals: publication } }] : []),
    ...(year
      ? [
          { publishedSort: { greater_than_equal: String(year) } },
          { publishedSort: { less_than: String(year + 1) } },
        ]
      : []),
    ...(topic ? [{ topics: { in: [topic] } }] : []),
    ...(country ? [{ countries: { in: [country] } }] : []),
  ],
})

/** A news item with its picture, archived copy, campaigns and organisations. */
export const newsItemBySlug = cached(
  'news-item',
  (slug: string, locale: Locale) => bySlug('news-items', slug, locale),
  [
    tagOf('news-items'),
    tagOf('organizations'),
    tagOf('campaigns'),
    tagOf('media'),
    tagOf('documents'),
    tagOf('topics'),
  ],
)

const newsOn = cached(
  'news',
  async (locale: Locale, chosen: Chosen) => {
    const payload = await cms()
    return pageOf(
      await payload.find({
        collection: 'news-items',
        depth: 0,
        limit: perPage,
        page: chosen.page,
        select: asListed,
        sort: ['-publishedSort', 'headline'],
        where: matching(chosen),
        ...(await asDraftReader(locale)),
      }),
    )
  },
  [tagOf('news-items')],
)

/** A page of the digest, whole or narrowed, the newest first; a topic is given by its id. */
export const listNews = (
  locale: Locale,
  { page = 1, kind, publication, year, topic, country }: DigestChoice & { page?: number } = {},
) => newsOn(locale, { page, kind, publication, year, topic, country })

type Related = { campaign: string } | { organization: string }

/** The items that belong to a campaign or an organisation, the newest first. */
export const newsAbout = cached(
  'news-about',
  async (related: Related, locale: Locale, limit: number) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'news-items',
      depth: 0,
      limit,
      pagination: false,
      select: asListed,
      sort: ['-publishedSort', 'headline'],
      where:
        'campaign' in related
          ? { campaigns: { in: [related.campaign] } }
          : { organizations: { in: [related.organization] } },
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('news-items')],
)
