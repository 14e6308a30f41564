import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isTranslatableSlug } from '../translation/translatable-slugs'
import { writeMinorEdits } from '../translation/write-minor-edits'

type Stored = Record<string, unknown> & { id: string }

/** What readers get of a document, or got last before it was withdrawn; null where it never was public. */
const lastPublished = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | null> => {
  const { db } = req.payload
  const stored = await db.findOne<Stored>({ collection, req, where: { id: { equals: id } } })
  if (stored?._status === 'published') return stored
  const { docs } = await db.findVersions<Stored>({
    collection,
    limit: 1,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0]?.version ?? null
}

/**
 * When a document is published, remembers which segments an edit changed that was called minor, and clears what was said
 * for this publication alone: that the edit is minor, and that translators may begin with the draft.
 */
export const noteMinorEdit: CollectionBeforeChangeHook = async ({
  collection: { slug, fields },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (req.context.isRestoringVersion) {
    // What an editor once decided for one publication is not decided again; older versions know of no minor edits.
    Object.assign(data, { minorEdit: false, forTranslators: false })
    data.minorEdits ??= null
  }
  if (data._status !== 'published') return data
  const published = { ...data, minorEdit: false, forTranslators: false }
  if (operation !== 'update' || !data.minorEdit || !isTranslatableSlug(slug)) return published
  const documentId = String(originalDoc?.id)
  const before = await lastPublished(req, slug as CollectionSlug, documentId)
  if (!before) return published
  const edited = { of: slug, documentId, fields, before, since: data }
  return { ...published, minorEdits: await writeMinorEdits(req, edited) }
}
