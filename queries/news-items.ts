import type { Where } from 'payload'
import { tagOf } from '@/cms/cache-tags'
import type { NewsKind } from '@/domain/news/kind'
import { defaultLocale, type Locale } from '@/i18n/locales'
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
  rights: { basis: true, notice: true },
  originalLocale: true,
} as const

export type NewsFilter = { page?: number; kind?: NewsKind; year?: number }

type Chosen = { page: number; kind: NewsKind | undefined; year: number | undefined }

const matching = ({ kind, year }: Chosen): Where => ({
  and: [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(year
      ? [
          { publishedSort: { greater_than_equal: String(year) } },
          { publishedSort: { less_than: String(year + 1) } },
        ]
      : []),
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

/** A page of the digest, the newest first. */
export const listNews = (locale: Locale, { page = 1, kind, year }: NewsFilter = {}) =>
  newsOn(locale, { page, kind, year })

/** The years of the oldest and the newest item whose date is known, or null for an empty digest. */
export const newsYears = cached('news-years', async (): Promise<{
  first: number
  last: number
} | null> => {
  const payload = await cms()
  const reader = await asDraftReader(defaultLocale)
  const edge = async (sort: string) => {
    const { docs } = await payload.find({
      collection: 'news-items',
      ...reader,
      context: {},
      depth: 0,
      limit: 1,
      pagination: false,
      select: { publishedSort: true },
      sort,
      where: { publishedSort: { exists: true } },
    })
    return Number.parseInt(docs[0]?.publishedSort ?? '', 10)
  }
  const [first, last] = await Promise.all([edge('publishedSort'), edge('-publishedSort')])
  return Number.isNaN(first) || Number.isNaN(last) ? null : { first, last }
}, [tagOf('news-items')])

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
