import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { isWorkSlug } from '../../translation/translatable-slugs'
import { recountSoon } from './recount-soon'

type Place = { of?: unknown; documentId?: unknown }

/** The first filling and large imports come with hundreds of documents: upkeep counts them in one go. */
const isLeftToUpkeep = ({ context }: PayloadRequest): boolean => Boolean(context.withoutRefresh)

const note = (req: PayloadRequest, places: readonly (Place | undefined)[]): void => {
  if (isLeftToUpkeep(req)) return
  for (const place of places)
    if (isWorkSlug(place?.of) && typeof place.documentId === 'string')
      recountSoon(req, { of: place.of, documentId: place.documentId })
}

/** Counts a translation anew when its catalogue was saved, published, trashed or restored. */
export const recountCatalogue: CollectionAfterChangeHook = ({ data, doc, previousDoc, req }) => {
  note(req, [doc, data, previousDoc])
  return doc
}

/** Counts a translation anew when its catalogue was deleted for good. */
export const recountDeletedCatalogue: CollectionAfterDeleteHook = ({ doc, req }) => {
  note(req, [doc])
  return doc
}

/** Counts the translations of a document anew when it was saved: what they are made of may be another text. */
export const recountOriginal: CollectionAfterChangeHook = ({ collection, doc, req }) => {
  note(req, [{ of: collection.slug, documentId: String(doc.id) }])
  return doc
}

/** Has the tasks of a document go when it was deleted for good. */
export const recountDeletedOriginal: CollectionAfterDeleteHook = ({ collection, id, doc, req }) => {
  note(req, [{ of: collection.slug, documentId: String(id) }])
  return doc
}

/** Counts the translations of a global anew when it was saved. */
export const recountGlobal: GlobalAfterChangeHook = ({ doc, global, req }) => {
  note(req, [{ of: global.slug, documentId: global.slug }])
  return doc
}
