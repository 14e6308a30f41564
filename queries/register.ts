import type { Where } from 'payload'
import { campaignTag, tagOf } from '@/cms/cache-tags'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'

/** How many signatories stand on one page of a register. */
const perPage = 100

const shown = {
  number: true,
  kind: true,
  shown: true,
  publishedOn: true,
  originalLocale: true,
} as const

const publishedIn = (campaignId: string): Where => ({
  and: [{ campaign: { equals: campaignId } }, { state: { equals: 'published' } }],
})

/**
 * How many signatories are published in a campaign's register, and the day as of which it stands: the one on which the
 * last of them was published, as an ISO date, or null while there is none. The same in every language.
 */
export const registerState = cached(
  'register-state',
  async (campaignId: string) => {
    const payload = await cms()
    const { context: _, ...reader } = await asReader(defaultLocale)
    const common = { collection: 'signatories', where: publishedIn(campaignId), ...reader } as const
    const [{ totalDocs }, { docs }] = await Promise.all([
      payload.count(common),
      payload.find({
        ...common,
        depth: 0,
        limit: 1,
        pagination: false,
        select: { publishedOn: true },
        sort: '-publishedOn',
      }),
    ])
    return { total: totalDocs, asOf: docs[0]?.publishedOn?.slice(0, 10) ?? null }
  },
  (campaignId) => [campaignTag('signatories', campaignId)],
)

const signatoriesOn = cached(
  'signatories-on',
  async (campaignId: string, locale: Locale, page: number) => {
    const payload = await cms()
    const { docs } = await payload.find({
      collection: 'signatories',
      depth: 1,
      limit: perPage,
      page,
      // Without it nothing is counted, but on MongoDB nothing is skipped either.
      pagination: page > 1,
      populate: { organizations: { slug: true } },
      select: shown,
      sort: 'number',
      where: publishedIn(campaignId),
      ...(await asReader(locale)),
    })
    return docs
  },
  (campaignId) => [campaignTag('signatories', campaignId), tagOf('organizations')],
)

/** A page of a campaign's register in the order of its numbers, with the state of the whole. */
export const registerOf = async (
  campaignId: string,
  locale: Locale,
  { page = 1 }: { page?: number } = {},
) => {
  const [{ total, asOf }, items] = await Promise.all([
    registerState(campaignId),
    signatoriesOn(campaignId, locale, page),
  ])
  return { items, total, asOf, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}

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
