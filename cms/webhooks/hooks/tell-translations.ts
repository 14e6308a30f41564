import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { isPublic, isWritten, type Row, recall, rowOf } from '../outbox/before'
import { dataOf } from '../outbox/data-of'
import { owe } from '../outbox/owe'
import { oweRegister } from '../outbox/owe-register'

type Catalogue = Row & { of?: unknown; documentId?: unknown }

const told = [
  'campaigns',
  'organizations',
  'news-items',
  'topics',
  'speeches',
  'pages',
  'media',
  'documents',
  'solidarity-messages',
]

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const tellOf = async (req: PayloadRequest, { of, documentId }: Catalogue): Promise<void> => {
  if (of !== 'signatories' && !told.some((slug) => slug === of)) return
  const original = await rowOf(req, String(of), documentId)
  if (!original || !isPublic(original)) return
  if (of === 'signatories') await oweRegister(req, String(idOf(original.campaign)))
  else await owe(req, 'document.published', await dataOf(req, String(of), original))
}

/** Owes it to all who listen that a public document can be read otherwise in one of its languages, which changes the document. */
export const tellTranslation: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const before = recall(req, collection.slug, operation === 'create' ? undefined : doc.id)
  if (before === undefined) return doc
  const after: Catalogue | null = await rowOf(req, collection.slug, doc.id)
  const isSeen = isPublic(before) || isPublic(after)
  if (after && isSeen && isWritten(before, after)) await tellOf(req, after)
  return doc
}

/** The same for a translation that is deleted for good. */
export const tellLostTranslation: CollectionAfterDeleteHook = async ({
  collection,
  doc,
  id,
  req,
}) => {
  const before: Catalogue | null | undefined = recall(req, collection.slug, id)
  if (before && isPublic(before)) await tellOf(req, before)
  return doc
}
