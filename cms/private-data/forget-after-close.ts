import type { PayloadRequest } from 'payload'
import { daysAfterTurning, erasureDay } from '@/domain/campaign/retention'
import { forgetHiddenNames } from './forget-names'
import { type Deadline, forgetPrivateData, forgetVersionsOf } from './forget-private-data'
import { type ConfidingSlug, confidingSlugs } from './held'

/** What was erased of one campaign: of how many documents of each kind, and the hidden names of how many signatures. */
export type Erasure = Record<ConfidingSlug | 'names', number>

type Erasures = Map<string, Erasure>

const nothing: Erasure = { signatories: 0, 'solidarity-messages': 0, names: 0 }

const add = (erasures: Erasures, what: keyof Erasure, counts: Map<string, number>): void => {
  for (const [campaign, count] of counts) {
    const before = erasures.get(campaign) ?? nothing
    erasures.set(campaign, { ...before, [what]: before[what] + count })
  }
}

/** The closed campaigns, with the day from which each may hold no private data any more. */
export const closedCampaigns = async ({ payload }: Pick<PayloadRequest, 'payload'>) => {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { stage: { in: ['closed', 'won'] } },
    // A duty of the site itself, which holds for what lies in the trash, too.
    overrideAccess: true,
    trash: true,
    pagination: false,
    depth: 0,
    select: { slug: true, stage: true, closed: true, retentionMonths: true },
  })
  return docs.map((campaign) => ({ ...campaign, erasureDay: erasureDay(campaign) }))
}

const isDue = (day: string | null, now: Date): boolean =>
  day !== null && day <= now.toISOString().slice(0, 10)

/**
 * Erases private data whose time is over, names that no register shows among it: of campaigns some months after their
 * close, and of signatures and messages that were turned away, taken back or never confirmed, thirty days after that. Done
 * twice it does nothing more; stopped, it goes on where it was. Returns what it erased of which campaign.
 */
export const forgetAfterClose = async (
  req: Pick<PayloadRequest, 'payload'>,
  { until, now = new Date() }: { until: Deadline; now?: Date },
): Promise<Erasures> => {
  const { payload } = req
  const erasures: Erasures = new Map()
  const longAgo = new Date(now.getTime() - daysAfterTurning * 86_400_000).toISOString()
  const forGood = ['withdrawn', 'rejected', 'expired']
  const turned = { and: [{ state: { in: forGood } }, { updatedAt: { less_than: longAgo } }] }

  for (const slug of confidingSlugs)
    add(erasures, slug, await forgetPrivateData(payload, slug, { where: turned, until }))
  add(erasures, 'names', await forgetHiddenNames(payload, { where: turned, until }))
  for (const { id, erasureDay: day } of await closedCampaigns(req)) {
    if (!isDue(day, now)) continue
    const where = { campaign: { equals: id } }
    for (const slug of confidingSlugs) {
      if (Date.now() >= until) return erasures
      add(erasures, slug, await forgetPrivateData(payload, slug, { where, until }))
      await forgetVersionsOf(payload, slug, id)
    }
    add(erasures, 'names', await forgetHiddenNames(payload, { where, until }))
  }
  return erasures
}
