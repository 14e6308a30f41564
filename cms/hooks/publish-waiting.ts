import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { publishWaitingOf } from '../translating/source/publish-waiting-of'

/** Once a document is published, publishes the translations that were to appear together with it. */
export const publishWaiting: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  req,
}) => {
  // What is answered may hold only the fields that were asked for; what was sent is whole.
  const isPublic = (data._status ?? doc._status) === 'published' && !data.deletedAt
  if (operation === 'update' && isPublic)
    await publishWaitingOf(req, collection.slug, String(doc.id))
  return doc
}

/** The same for a global, each save of which is a publication. */
export const publishWaitingOfGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await publishWaitingOf(req, global.slug, global.slug)
  return doc
}
