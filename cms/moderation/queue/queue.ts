import type { PayloadRequest, Where } from 'payload'
import type { ModeratedSlug, QueueRow, Shelf } from '@/domain/signature/queue'
import type { WaitingReason } from '@/domain/signature/why-waiting'
import type { Signatory, SolidarityMessage } from '@/payload-types'
import { idOf } from '../moderated'
import { type Asked, askedOf, messageShelves, shelves } from './asked'
import { messageRow } from './message-row'
import { type CampaignOf, signatureRow } from './signature-row'
import { filtered, onShelf } from './where'

/** A reason is found by looking at each row that waits: so many at most, the oldest first. */
const mostSearched = 2000

const campaignsOf = async (req: PayloadRequest): Promise<Map<string, CampaignOf>> => {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    select: { title: true, publishPersons: true },
    sort: '-updatedAt',
    limit: 1000,
    depth: 0,
    // Whoever may read signatures may read of which campaign; the door has asked.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const countsOf = async (req: PayloadRequest, slug: ModeratedSlug, asked: Asked) => {
  const all = slug === 'signatories' ? shelves : messageShelves
  const counts = await Promise.all(
    all.map(async (shelf): Promise<[Shelf, number]> => {
      const { totalDocs } = await req.payload.count({
        collection: slug,
        where: { and: [...onShelf(slug, shelf), ...filtered(slug, asked)] },
        // The door has asked the table of permissions.
        overrideAccess: true,
        req,
      })
      return [shelf, totalDocs]
    }),
  )
  return Object.fromEntries(counts)
}

const find = (
  req: PayloadRequest,
  slug: ModeratedSlug,
  { where, page, limit, shelf }: { where: Where; page: number; limit: number; shelf: Shelf },
) =>
  req.payload.find({
    collection: slug,
    where,
    // What waits longest comes first; of what was decided, the latest.
    sort: shelf === 'waiting' || shelf === 'pending' ? ['createdAt', 'id'] : ['-updatedAt', 'id'],
    page,
    limit,
    depth: 0,
    // The door has asked the table of permissions; why a signature waits is in fields that are closed over REST.
    overrideAccess: true,
    req,
  })

/** Gathers the rows that wait for one reason, page by page of all that wait. */
const forReason = async (
  { reason, page, limit }: Asked,
  pageOf: (page: number) => Promise<{ rows: QueueRow[]; hasNextPage: boolean }>,
) => {
  const found: QueueRow[] = []
  let searched = 0
  let isMore = true
  for (let at = 1; isMore && searched < mostSearched; at += 1) {
    const { rows, hasNextPage } = await pageOf(at)
    searched += rows.length
    found.push(...rows.filter(({ reasons }) => reasons.includes(reason as WaitingReason)))
    isMore = hasNextPage
  }
  const first = (page - 1) * limit
  return { rows: found.slice(first, first + limit), total: found.length, isPartial: isMore }
}

/**
 * The queue as one page of it is shown: rows, counts of all shelves under the same filters, and the campaigns to choose
 * from. Where a reason is asked for, the oldest 2,000 that wait are looked through; `isPartial` says that there are more.
 */
export const queue = async (req: PayloadRequest, slug: ModeratedSlug): Promise<Response> => {
  const asked = askedOf.parse(req.query ?? {})
  const { shelf, page, limit } = asked
  const campaigns = await campaignsOf(req)
  const where = { and: [...onShelf(slug, shelf), ...filtered(slug, asked)] }
  const rowOf = (doc: { campaign: unknown }): Promise<QueueRow> | QueueRow => {
    const campaign = campaigns.get(idOf(doc.campaign) ?? '')
    return slug === 'signatories'
      ? signatureRow(req, doc as Signatory, campaign)
      : messageRow(doc as SolidarityMessage, campaign)
  }
  const pageOf = async (at: number, size: number) => {
    const { docs, hasNextPage, totalDocs } = await find(req, slug, {
      where,
      page: at,
      limit: size,
      shelf,
    })
    const rows: QueueRow[] = []
    for (const doc of docs) rows.push(await rowOf(doc))
    return { rows, hasNextPage, total: totalDocs }
  }
  const { rows, total, isPartial } = asked.reason
    ? await forReason(asked, (at) => pageOf(at, 100))
    : { ...(await pageOf(page, limit)), isPartial: false }
  return Response.json({
    rows,
    total,
    isPartial,
    page,
    pages: Math.max(1, Math.ceil(total / limit)),
    counts: await countsOf(req, slug, asked),
    campaigns: [...campaigns.values()].map(({ id, title }) => ({ id, title })),
  })
}
