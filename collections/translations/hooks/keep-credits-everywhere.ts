import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isShownByCampaign } from '@/cms/cache-tags'
import { tagsOf } from '@/cms/hooks/tags-of'
import { refresh } from '@/cms/refresh'
import { type Credit, creditsSchema } from '@/domain/translation/credit'

type Doc = { id: string; of: string; documentId: string; credits?: unknown }

const collection = 'translations'

const creditsIn = (value: unknown): Credit[] => creditsSchema.safeParse(value ?? []).data ?? []

const isAmong =
  (credits: readonly Credit[]) =>
  (credit: Credit): boolean =>
    credits.some(({ by, name }) => by === credit.by && name === credit.name)

/** A name that somebody took back stands in no version either: translators may be at risk. */
const forgetInHistory = async (
  req: PayloadRequest,
  id: string,
  credits: readonly Credit[],
): Promise<void> => {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection,
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  for (const { id: version, version: data } of docs) {
    const named = creditsIn(data.credits)
    const kept = named.filter(isAmong(credits))
    if (kept.length < named.length)
      await req.payload.db.updateVersion({
        collection,
        id: version,
        req,
        versionData: { version: { ...data, credits: kept } },
      })
  }
}

const originalOf = async (req: PayloadRequest, { of, documentId }: Doc): Promise<unknown> =>
  isShownByCampaign(of)
    ? req.payload.db.findOne({ collection: of, req, where: { id: { equals: documentId } } })
    : null

/**
 * A name that is given or taken back counts at once, whatever else of the catalogue is still a draft: readers get it with
 * the next request, and a name that was taken back is in no version any more.
 */
export const keepCreditsEverywhere: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  const saved: Doc = { ...data, ...doc }
  const now = creditsIn(saved.credits)
  const before = creditsIn(previousDoc?.credits)
  if (now.length === before.length && now.every(isAmong(before))) return doc
  const { id } = saved
  await req.payload.db.updateOne({ collection, id, data: { credits: now }, req, returning: false })
  await forgetInHistory(req, id, now)
  refresh(req, tagsOf(saved.of, [await originalOf(req, saved)]))
  return doc
}
