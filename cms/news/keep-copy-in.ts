import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { rightsBases, rightsTerms } from '@/domain/rights/basis'
import { rightsWords } from './words'

const withoutCopy = rightsBases.filter((basis) => !rightsTerms[basis].archivedCopy)

/**
 * Refuses to publish a document that a published news item keeps as its archived copy on a ground that allows no public
 * one: a published document can be had by its file's address, whatever the item's page shows.
 */
export const keepCopyIn: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = originalDoc?.id
  if (data._status !== 'published' || data.deletedAt || !id) return data
  const { docs } = await req.payload.find({
    collection: 'news-items',
    depth: 0,
    limit: 1,
    // Which items keep the document is a fact, whoever publishes it.
    overrideAccess: true,
    pagination: false,
    req,
    select: { headline: true },
    where: {
      and: [
        { archivedCopy: { equals: id } },
        { _status: { equals: 'published' } },
        { 'rights.basis': { in: withoutCopy } },
      ],
    },
  })
  const [item] = docs
  if (!item) return data
  const message = rightsWords(req).copyForbidden.replace('{headline}', item.headline)
  throw new APIError(message, 400, undefined, true)
}
