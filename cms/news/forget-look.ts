import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, Where } from 'payload'
import { tagOf } from '../cache-tags'
import { isDraftSave } from '../hooks/is-draft-save'
import { refresh } from '../refresh'

type Req = Parameters<CollectionBeforeDeleteHook>[0]['req']

const forget = async (req: Req, where: Where): Promise<void> => {
  const { docs } = await req.payload.delete({
    collection: 'link-checks',
    depth: 0,
    // What the site wrote by itself it also takes back by itself.
    overrideAccess: true,
    req,
    where,
  })
  if (docs.length > 0) refresh(req, [tagOf('link-checks')])
}

/** With an item goes what is known of its original. */
export const forgetLookOfDeleted: CollectionBeforeDeleteHook = ({ id, req }) =>
  forget(req, { item: { equals: id } })

/** Once a published item names another original, nothing is known of that one yet. */
export const forgetLookOfMoved: CollectionAfterChangeHook = async (saved) => {
  const { data, doc, operation, previousDoc, req } = saved
  const isMoved = 'originalUrl' in data && data.originalUrl !== previousDoc?.originalUrl
  // The newest version may have had the new address before it was published: then the row tells.
  if (operation !== 'update' || (!isMoved && data._status !== 'published')) return doc
  if (await isDraftSave(saved)) return doc
  const item = { item: { equals: doc.id } }
  const address = data.originalUrl
  await forget(req, address ? { and: [item, { address: { not_equals: address } }] } : item)
  return doc
}
