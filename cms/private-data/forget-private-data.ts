import type { Payload, Where } from 'payload'
import { type ConfidingSlug, erased, holdsPrivateData } from './held'
import { forgetMandateOf } from './mandate-file'

/** How many documents are looked up at a time. */
const batch = 100

type Row = Record<string, unknown> & { id: string; campaign?: unknown }
type Version = { id: string; version: Row }

/** When to stop, in milliseconds since 1970: what is left then is done at the next turn. */
export type Deadline = number

const eraseVersions = async (
  payload: Payload,
  slug: ConfidingSlug,
  where: Where,
): Promise<number> => {
  const holding = { and: [where, holdsPrivateData(slug, 'version.')] }
  let count = 0
  for (;;) {
    const { docs } = await payload.db.findVersions({
      collection: slug,
      where: holding,
      limit: batch,
    })
    for (const found of docs as unknown as Version[]) {
      await forgetMandateOf(found.version)
      await payload.db.updateVersion({
        collection: slug,
        id: found.id,
        versionData: { ...found, version: { ...found.version, ...erased[slug] } } as never,
      })
    }
    count += docs.length
    if (docs.length < batch) return count
  }
}

/**
 * Erases what was told in confidence from the documents that a filter finds, and from their versions first, so that
 * whatever interrupts it, the next turn finds what is left. Nothing that readers see changes. By the database itself: a
 * save would make one more version. Returns how many documents of each campaign it erased.
 */
export const forgetPrivateData = async (
  payload: Payload,
  slug: ConfidingSlug,
  { where, until, also = {} }: { where: Where; until: Deadline; also?: Record<string, unknown> },
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  const holding = { and: [where, holdsPrivateData(slug)] }
  while (Date.now() < until) {
    const { docs } = await payload.db.find<Row>({ collection: slug, where: holding, limit: batch })
    for (const row of docs) {
      await eraseVersions(payload, slug, { parent: { equals: row.id } })
      await forgetMandateOf(row)
      await payload.db.updateOne({
        collection: slug,
        id: row.id,
        data: {
          ...erased[slug],
          ...also,
          // Nothing that anybody reads has changed.
          updatedAt: row.updatedAt,
          ...(slug === 'signatories' && { erasedOn: new Date().toISOString() }),
        },
      })
      const campaign = String(row.campaign)
      counts.set(campaign, (counts.get(campaign) ?? 0) + 1)
    }
    if (docs.length < batch) break
  }
  return counts
}

/** The same for versions alone of documents of a campaign, whose newest state may hold nothing any more. */
export const forgetVersionsOf = (
  payload: Payload,
  slug: ConfidingSlug,
  campaignId: string,
): Promise<number> => eraseVersions(payload, slug, { 'version.campaign': { equals: campaignId } })
