import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { isPublic, isWritten, recall, remember, rowOf } from '../outbox/before'
import { dataOf } from '../outbox/data-of'
import { owe } from '../outbox/owe'

/** Remembers whether a document is public before it is changed. */
export const rememberPublicity: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  await remember(req, collection.slug, operation === 'create' ? undefined : originalDoc?.id)
  return data
}

/** The same before it is deleted for good. */
export const rememberDeleted: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  remember(req, collection.slug, id)

/** Owes it to all who listen that a document was published, changed while it is public, or is public no more. */
export const tellChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const { slug } = collection
  const before = recall(req, slug, operation === 'create' ? undefined : doc.id)
  if (before === undefined) return doc
  const after = await rowOf(req, slug, doc.id)
  if (after && isPublic(after) && isWritten(before, after))
    await owe(req, 'document.published', await dataOf(req, slug, after))
  if (before && isPublic(before) && !isPublic(after))
    await owe(req, 'document.withdrawn', await dataOf(req, slug, before))
  return doc
}

/** Owes it to all who listen that a public document is gone for good. */
export const tellDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const before = recall(req, collection.slug, id)
  if (before && isPublic(before))
    await owe(req, 'document.withdrawn', await dataOf(req, collection.slug, before))
  return doc
}
