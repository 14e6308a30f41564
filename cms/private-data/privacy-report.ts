import type { Payload } from 'payload'
import { closedCampaigns } from './forget-after-close'
import { type ConfidingSlug, holdsPrivateData } from './held'
import { holdsHiddenNames } from './hidden-names'

/** What a campaign still holds of private data, and from which day it may hold none; null while that is not known. */
export type Holding = {
  slug: string
  stage: string
  erasureDay: string | null
  signatories: number
  messages: number
}

/** Counts by campaign the signatures and messages that hold private data or hidden names; of anybody it tells nothing. */
export const privacyReport = async (payload: Payload): Promise<Holding[]> => {
  const days = new Map(
    (await closedCampaigns({ payload })).map(({ id, erasureDay }) => [id, erasureDay]),
  )
  const { docs } = await payload.db.find<{ id: string; slug: string; stage: string }>({
    collection: 'campaigns',
    where: {},
    sort: 'slug',
    pagination: false,
  })
  const count = async (slug: ConfidingSlug, campaign: string): Promise<number> => {
    const holds =
      slug === 'signatories'
        ? { or: [holdsPrivateData(slug), holdsHiddenNames()] }
        : holdsPrivateData(slug)
    const where = { and: [{ campaign: { equals: campaign } }, holds] }
    return (await payload.db.count({ collection: slug, where })).totalDocs
  }
  const report: Holding[] = []
  for (const { id, slug, stage } of docs)
    report.push({
      slug,
      stage,
      erasureDay: days.get(id) ?? null,
      signatories: await count('signatories', id),
      messages: await count('solidarity-messages', id),
    })
  return report
}
