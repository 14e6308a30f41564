import type { CollectionAfterChangeHook } from 'payload'
import { recountSoon } from '../translating/progress/recount-soon'
import { titleOf } from '../translating/source/title-of'

type Doc = Readonly<Record<string, unknown>>

/** What decides whether, and under which name, translators may know of a document. */
const facing = (doc: Doc): string =>
  JSON.stringify([titleOf(doc), doc.state ?? null, doc.visibility ?? null, doc.deletedAt ?? null])

/**
 * Takes the name of who signed or wrote out of the translators' tasks with the very save that changes what of it is shown,
 * and has the tasks counted anew: whoever may still be named is, a moment later.
 */
export const forgetTaskTitles: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  // What is answered may hold only the fields that were asked for; what was sent is whole.
  if (facing({ ...previousDoc, ...data }) === facing(previousDoc)) return doc
  const { db } = req.payload
  const place = { of: collection.slug, documentId: String(doc.id) }
  const where = {
    and: [{ of: { equals: place.of } }, { documentId: { equals: place.documentId } }],
  }
  const { docs: tasks } = await db.find<{ id: string }>({
    collection: 'translation-tasks',
    pagination: false,
    req,
    select: {},
    where,
  })
  for (const { id } of tasks)
    await db.updateOne({
      collection: 'translation-tasks',
      data: { title: null, titleKey: null },
      id,
      req,
      returning: false,
    })
  const isBegun =
    tasks.length > 0 || (await db.count({ collection: 'translations', req, where })).totalDocs > 0
  if (isBegun) recountSoon(req, place)
  return doc
}
