import { tagOf } from '@/cms/cache-tags'
import type { CampaignStage } from '@/domain/campaign/stage'
import type { Locale } from '@/i18n/locales'
import { bySlug } from './by-slug'
import { cached } from './cached'
import { asDraftReader, cms } from './cms'
import { pageOf } from './page-of'

const perPage = 12

const asListed = {
  title: true,
  slug: true,
  summary: true,
  stage: true,
  opened: true,
  closed: true,
  image: true,
  originalLocale: true,
} as const

/** A campaign with its organisers and picture. */
export const campaignBySlug = cached(
  'campaign',
  (slug: string, locale: Locale) => bySlug('campaigns', slug, locale),
  [tagOf('campaigns'), tagOf('organizations'), tagOf('media')],
)

/** A campaign by its ID, or null where the reader may not see it. */
export const campaignById = cached(
  'campaign-by-id',
  async (id: string, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'campaigns',
      depth: 1,
      joins: false,
      limit: 1,
      pagination: false,
      where: { id: { equals: id } },
      ...(await asDraftReader(locale)),
    })
    return docs[0] ?? null
  },
  [tagOf('campaigns'), tagOf('organizations'), tagOf('media')],
)

const campaignsOn = cached(
  'campaigns',
  async (locale: Locale, page: number, stage: CampaignStage | null) => {
    const payload = await cms()
    return pageOf(
      await payload.find({
        collection: 'campaigns',
        depth: 1,
        limit: perPage,
        page,
        select: asListed,
        sort: ['-openedSort', 'title'],
        where: stage ? { stage: { equals: stage } } : {},
        ...(await asDraftReader(locale)),
      }),
    )
  },
  [tagOf('campaigns'), tagOf('media')],
)

/** A page of campaigns, the newest first. */
export const listCampaigns = (
  locale: Locale,
  { page = 1, stage }: { page?: number; stage?: CampaignStage } = {},
) => campaignsOn(locale, page, stage ?? null)

/** The campaigns that an organisation leads. */
export const campaignsOf = cached(
  'campaigns-of',
  async (organizationId: string, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'campaigns',
      depth: 1,
      limit: perPage,
      pagination: false,
      select: asListed,
      sort: ['-openedSort', 'title'],
      where: { organizers: { in: [organizationId] } },
      ...(await asDraftReader(locale)),
    })
    return docs
  },
  [tagOf('campaigns'), tagOf('media')],
)
