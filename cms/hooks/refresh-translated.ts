import type { CollectionAfterChangeHook } from 'payload'
import { tagOf } from '../cache-tags'
import { refresh } from '../refresh'

/** Draws the pages of translated documents anew when a catalogue is published, changed or withdrawn. */
export const refreshTranslated: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => {
  if (doc._status === 'published' || previousDoc?._status === 'published')
    refresh(req, [tagOf(doc.of)])
  return doc
}
