import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isShownByCampaign } from '../cache-tags'
import { refresh } from '../refresh'
import { isDraftSave } from './is-draft-save'
import { tagsOf } from './tags-of'

/** Draws pages anew when something public changed, appeared or went; saving a draft leaves them as they are. */
export const refreshOnChange: CollectionAfterChangeHook = async (saved) => {
  const { collection, data, doc, previousDoc, req } = saved
  // What is answered may hold only the fields that were asked for; what was sent and what stood before are whole.
  const docs = [doc, data, previousDoc]
  const isUnseen = isShownByCampaign(collection.slug)
    ? docs.every((each) => each?.state !== 'published')
    : await isDraftSave(saved)
  if (!isUnseen) refresh(req, tagsOf(collection.slug, docs))
  return doc
}

/** Draws pages anew when something is deleted for good. */
export const refreshOnDelete: CollectionAfterDeleteHook = ({ collection, doc, req }) => {
  refresh(req, tagsOf(collection.slug, [doc]))
  return doc
}
