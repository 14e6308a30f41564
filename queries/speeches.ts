import { tagOf } from '@/cms/cache-tags'
import { isLocale, type Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'
import { asDocumentReaders, asDraftReader, cms } from './cms'
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

/** The words of a speech as it was given; nothing else of it is shown beside a translation. */
const asGiven = async (slug: string, originalLocale: Locale) => {
  const payload = await cms()
  for (const reader of await asDocumentReaders(originalLocale)) {
    const { docs } = await payload.find({
      collection: 'speeches',
      depth: 1,
      limit: 1,
      pagination: false,
      select: { title: true, transcript: true, originalLocale: true },
      where: { slug: { equals: slug } },
      ...reader,
    })
    if (docs[0]) return docs[0]
  }
  return null
}

/** A speech in a reader's locale, and as it was given where that is another language. */
export const speechBySlug = cached(
  'speech',
  async (slug: string, locale: Locale) => {
    const speech = await bySlug('speeches', slug, locale)
    if (!speech) return null
    const { originalLocale } = speech
    const isTranslated = isLocale(originalLocale) && originalLocale !== locale
    const original = isTranslated ? await asGiven(speech.slug, originalLocale) : null
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

const speechesOn = cached(
  'speeches',
  async (locale: Locale, page: number) => {
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

/** A page of speeches, the latest first. */
export const listSpeeches = (locale: Locale, { page = 1 }: { page?: number } = {}) =>
  speechesOn(locale, page)

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
