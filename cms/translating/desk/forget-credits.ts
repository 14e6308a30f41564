import type { PayloadRequest, Where } from 'payload'
import { isShownByCampaign } from '@/cms/cache-tags'
import { tagsOf } from '@/cms/hooks/tags-of'
import { refresh } from '@/cms/refresh'
import { type Credit, creditsSchema } from '@/domain/translation/credit'
import { turnAt } from './turn'

type Doc = { id: string; of: string; documentId: string; credits?: unknown }

const collection = 'translations'

const creditsIn = ({ credits }: Pick<Doc, 'credits'>): Credit[] =>
  creditsSchema.safeParse(credits ?? []).data ?? []

const isBy =
  (account: string) =>
  ({ by }: Credit): boolean =>
    by === account

const without = (doc: Pick<Doc, 'credits'>, account: string): Credit[] =>
  creditsIn(doc).filter(({ by }) => by !== account)

const forgetInVersions = async (req: PayloadRequest, id: string, account: string) => {
  const { db } = req.payload
  const { docs } = await db.findVersions<Doc>({
    collection,
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  for (const { id: version, version: data } of docs)
    if (creditsIn(data).some(isBy(account)))
      await db.updateVersion({
        collection,
        id: version,
        req,
        versionData: { version: { ...data, credits: without(data, account) } },
      })
}

const originalOf = async (req: PayloadRequest, { of, documentId }: Doc): Promise<unknown> =>
  isShownByCampaign(of)
    ? req.payload.db.findOne({ collection: of, req, where: { id: { equals: documentId } } })
    : null

/**
 * Takes the name of an account out of catalogues and all their versions, those in the trash and those of closed originals
 * among them, and draws their pages anew; what else they say stays as it is. In the transaction of the request. Returns
 * how many catalogues named it.
 */
export const forgetCredits = async (
  req: PayloadRequest,
  account: string,
  where: Where = {},
): Promise<number> => {
  const { db } = req.payload
  const { docs } = await db.find<Doc>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { of: true, documentId: true, credits: true },
    where,
  })
  // No version names anybody whom its catalogue does not.
  const naming = docs.filter((doc) => creditsIn(doc).some(isBy(account)))
  for (const doc of naming) {
    const { id } = doc
    // Who saves it at this moment comes before or after, and brings no name back.
    await turnAt(req, id)
    const data = { credits: without(doc, account) }
    await db.updateOne({ collection, id, data, req, returning: false })
    await forgetInVersions(req, id, account)
    refresh(req, tagsOf(doc.of, [await originalOf(req, doc)]))
  }
  return naming.length
}
