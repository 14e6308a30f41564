import { createLocalReq, type PayloadRequest } from 'payload'
import { askedDay, endOfDay } from '@/domain/register/asked-day'
import type { Translated } from '@/domain/translation/note'
import { isLocale, type Locale } from '@/i18n/locales'
import type { Campaign } from '@/payload-types'
import { digest } from '../digest'
import type { WhichRegister } from '../reading/reading'
import { readingOf } from '../reading/reading-of'

/** A register that somebody asked for in a form for machines. */
export type AskedRegister = {
  /** Reads as the public does, whoever asks. */
  req: PayloadRequest
  campaign: Translated<Campaign>
  which: WhichRegister
  day: string | null
  locale: Locale | null
  /** Changes whenever an answer may. */
  version: string
}

const problem = (status: number, title: string): Response =>
  Response.json(
    { title, status },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

const findCampaign = async (
  req: PayloadRequest,
  slug: string,
): Promise<Translated<Campaign> | undefined> => {
  for (const field of ['slug', 'formerSlugs']) {
    const { docs } = await req.payload.find({
      collection: 'campaigns',
      depth: 0,
      joins: false,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: { [field]: { equals: slug } },
    })
    if (docs[0]) return docs[0]
  }
  return undefined
}

const newestCatalogue = async (req: PayloadRequest): Promise<string> => {
  const { docs } = await req.payload.db.find<{ id: string; updatedAt: string }>({
    collection: 'translations',
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {},
  })
  return docs[0]?.updatedAt ?? ''
}

/**
 * The register that an address asks for, as everybody may see it, or the answer that says why there is none: RFC 9457,
 * 400 for a day that is none or has not come, 404 for a campaign that is not public.
 */
export const askedRegister = async (outer: PayloadRequest): Promise<AskedRegister | Response> => {
  const { searchParams } = new URL(outer.url ?? '', 'http://localhost')
  const today = new Date().toISOString().slice(0, 10)
  const day = askedDay(searchParams.get('asof'), today)
  if (day.kind === 'malformed')
    return problem(400, '`asof` is a day of the calendar, written as 2018-10-15.')
  if (day.kind === 'future') return problem(400, '`asof` has not come yet.')
  const given = searchParams.get('locale')
  const locale = isLocale(given) ? given : null
  const req = await createLocalReq({ context: { locale } }, outer.payload)
  const campaign = await findCampaign(req, String(outer.routeParams?.slug ?? ''))
  if (!campaign) return problem(404, 'There is no such campaign.')
  const asked = day.kind === 'day' ? day.day : null
  const which = { campaign: String(campaign.id), before: asked && endOfDay(asked) }
  const version = digest([
    await readingOf(outer.payload).head(which.campaign),
    campaign.updatedAt,
    asked ?? today,
    locale && [locale, await newestCatalogue(req)],
  ])
  return { req, campaign, which, day: asked, locale, version }
}
