import type { Where } from 'payload'
import { campaignTag, tagOf } from '@/cms/cache-tags'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'
import { pageOf } from './page-of'

/** How many signatories stand on one page of a register. */
const perPage = 100

const shown = {
  number: true,
  kind: true,
  shown: true,
  publishedOn: true,
  originalLocale: true,
} as const

/**
 * A page of a campaign's register in the order of its numbers, and the day as of which it stands: the one on which the
 * last signatory was published, as an ISO date, or null while there is none.
 */
export const registerOf = cached(
  'register',
  async (campaignId: string, locale: Locale, { page = 1 }: { page?: number } = {}) => {
    const payload = await cms()
    const reader = await asReader(locale)
    const where: Where = {
      and: [{ campaign: { equals: campaignId } }, { state: { equals: 'published' } }],
    }
    const common = { collection: 'signatories', where, ...reader } as const
    const [signatories, latest] = await Promise.all([
      payload.find({
        ...common,
        depth: 1,
        limit: perPage,
        page,
        populate: { organizations: { slug: true } },
        select: shown,
        sort: 'number',
      }),
      payload.find({
        ...common,
        context: {},
        depth: 0,
        limit: 1,
        pagination: false,
        select: { publishedOn: true },
        sort: '-publishedOn',
      }),
    ])
    return { ...pageOf(signatories), asOf: latest.docs[0]?.publishedOn?.slice(0, 10) ?? null }
  },
  (campaignId: string) => [campaignTag('signatories', campaignId), tagOf('organizations')],
)

/** The campaigns that an organisation has signed, by the public face of its signatures. */
export const campaignsSignedBy = cached(
  'campaigns-signed-by',
  async (organizationId: string, locale: Locale) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'signatories',
      depth: 1,
      limit: 20,
      pagination: false,
      populate: { campaigns: { title: true, slug: true, originalLocale: true } },
      select: { campaign: true, number: true },
      sort: '-publishedOn',
      where: {
        and: [
          { 'shown.organization': { equals: organizationId } },
          { state: { equals: 'published' } },
        ],
      },
      ...(await asReader(locale)),
    })
    return docs.flatMap(({ campaign, number }) =>
      typeof campaign === 'object' ? [{ campaign, number }] : [],
    )
  },
  [tagOf('signatories'), tagOf('campaigns')],
)
