import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, type Where } from 'payload'
import { rightsBases, rightsTerms } from '@/domain/rights/basis'
import { rightsWords } from './words'

const withoutCopy = rightsBases.filter((basis) => !rightsTerms[basis].archivedCopy)

/** The headline of an item that keeps a document in such a way, if there is one. */
const headlineWhere = async (
  req: PayloadRequest,
  where: Where,
  draft = false,
): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'news-items',
    depth: 0,
    draft,
    limit: 1,
    // Which items keep the document is a fact, whoever publishes it.
    overrideAccess: true,
    pagination: false,
    req,
    select: { headline: true },
    where,
  })
  return docs[0]?.headline
}

/**
 * Refuses to publish a document that a published news item keeps as its archived copy on a ground that allows no public
 * one, or that any item, a draft too, keeps as the proof of its ground, since proofs name people: a published document can
 * be had by its file's address, whatever the item's page shows.
 */
export const keepCopyIn: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = originalDoc?.id
  if (data._status !== 'published' || data.deletedAt || !id) return data
  const copyOf = await headlineWhere(req, {
    and: [
      { archivedCopy: { equals: id } },
      { _status: { equals: 'published' } },
      { 'rights.basis': { in: withoutCopy } },
    ],
  })
  const isProof: Where = { 'rights.proofFile': { equals: id } }
  const proofOf = (await headlineWhere(req, isProof)) ?? (await headlineWhere(req, isProof, true))
  const headline = copyOf ?? proofOf
  if (headline === undefined) return data
  const refusal = copyOf === undefined ? 'proofForbidden' : 'copyForbidden'
  const message = rightsWords(req)[refusal].replace('{headline}', headline)
  throw new APIError(message, 400, undefined, true)
}
