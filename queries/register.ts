import type { Where } from 'payload'
import { campaignTag, tagOf } from '@/cms/cache-tags'
import { readingOf } from '@/cms/register/reading/reading-of'
import { defaultLocale, type Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'
import { publishedIn, registerPage, signatoriesBy, tombstone } from './register-rows'

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

/** The number after which a page of the register ends: that of the first signatory on the next one, less one. */
const lastOn = async (campaignId: string, after: number): Promise<number | undefined> => {
  const [next] = await readingOf(await cms()).shown(campaignId, { after, limit: 1 })
  return next && next.number - 1
}

const signatoriesOn = cached(
  'signatories-on',
  async (campaignId: string, locale: Locale, page: number) => {
    const payload = await cms()
    const docs = await signatoriesBy(locale, {
      page,
      // Without it nothing is counted, but on MongoDB nothing is skipped either.
      pagination: page > 1,
      where: publishedIn(campaignId),
    })
    const first = page === 1 ? 0 : (docs[0]?.number ?? 1) - 1
    const last = docs.at(-1)?.number ?? 0
    const upTo = docs.length === registerPage ? await lastOn(campaignId, last) : undefined
    const gone = await readingOf(payload).gone(campaignId, {
      after: first,
      ...(upTo && { upTo }),
      limit: registerPage,
    })
    const numbers = new Set(docs.map(({ number }) => number))
    return [
      ...docs,
      ...gone
        .filter(({ number }) => !numbers.has(number))
        .map(({ number }) => tombstone(number, 'withdrawn')),
    ].sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
  },
  (campaignId) => [campaignTag('signatories', campaignId), tagOf('organizations')],
)

/** A page of a campaign's register in the order of its numbers, tombstones among them, with the state of the whole. */
export const registerOf = async (
  campaignId: string,
  locale: Locale,
  { page = 1 }: { page?: number } = {},
) => {
  const [{ total, asOf }, items] = await Promise.all([
    registerState(campaignId),
    signatoriesOn(campaignId, locale, page),
  ])
  return { items, total, asOf, page, pages: Math.max(1, Math.ceil(total / registerPage)) }
}

/** The campaigns that an organisation has signed, by the public face of its signatures. */
export const campaignsSignedBy = cached(
  'campaigns-signed-by',
  async (organizationId: string, locale: Locale) => {
    const payload = await cms()
    const signed: Where = { 'shown.organization': { equals: organizationId } }
    const { docs } = await payload.find({
      collection: 'signatories',
      depth: 1,
      limit: 20,
      pagination: false,
      populate: { campaigns: { title: true, slug: true, originalLocale: true } },
      select: { campaign: true, number: true },
      sort: '-publishedOn',
      where: { and: [signed, { state: { equals: 'published' } }] },
      ...(await asReader(locale)),
    })
    return docs.flatMap(({ campaign, number }) =>
      typeof campaign === 'object' ? [{ campaign, number }] : [],
    )
  },
  [tagOf('signatories'), tagOf('campaigns')],
)
