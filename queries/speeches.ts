import { tagOf } from '@/cms/cache-tags'
import { isLocale, type Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { pageOf } from './page-of'

const perPage = 20

const asListed = {
  title: true,
  slug: true,
  speaker: true,
  occasion: true,
  place: true,
  date: true,
  originalLocale: true,
} as const

/** A speech in a reader's locale, and as it was given where that is another language. */
export const speechBySlug = cached(
  'speech',
  async (slug: string, locale: Locale) => {
    const speech = await bySlug('speeches', slug, locale)
    if (!speech) return null
    const { originalLocale } = speech
    const isTranslated = isLocale(originalLocale) && originalLocale !== locale
    const original = isTranslated ? await bySlug('speeches', speech.slug, originalLocale) : null
    return { speech, original }
  },
  [
    tagOf('speeches'),
    tagOf('organizations'),
    tagOf('campaigns'),
    tagOf('media'),
    tagOf('documents'),
  ],
)

/** A page of speeches, the latest first. */
export const listSpeeches = cached(
  'speeches',
  async (locale: Locale, { page = 1 }: { page?: number } = {}) => {
    const payload = await cms()
    return pageOf(
      await payload.find({
        collection: 'speeches',
        depth: 0,
        limit: perPage,
        page,
        select: asListed,
        sort: ['-dateSort', 'title'],
        ...(await asDraftReader(locale)),
      }),
    )
  },
  [tagOf('speeches')],
)

type Related = { campaign: string } | { organization: string }

/** The speeches that belong to a campaign or an organisation, the latest first. */
export const speechesAbout = cached(
  'speeches-about',
  async (related: Related, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'speeches',
      depth: 0,
      limit: perPage,
      pagination: false,
      select: asListed,
      sort: ['-dateSort', 'title'],
      where:
        'campaign' in related
          ? { campaigns: { in: [related.campaign] } }
          : { organizations: { in: [related.organization] } },
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('speeches')],
)
