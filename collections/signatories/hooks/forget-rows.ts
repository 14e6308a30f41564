import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { enterRemoval, forgetRowsOf } from '@/cms/register/forget-rows'
import { knockSoon } from '@/cms/upkeep/knock-soon'
import { idOf, isSameInRegister, stands } from './standing'

/**
 * Once the register no longer shows what it showed of a signatory, the ledger forgets it with the same save. The
 * registrar, who is asked to come soon, makes the entry.
 */
export const forgetRows: CollectionAfterChangeHook = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // What is answered may hold only the fields that were asked for; what was sent is whole.
  const after = { ...previousDoc, ...data }
  if (isSameInRegister(operation === 'create' ? undefined : previousDoc, after)) return doc
  if (operation === 'update' && stands(previousDoc)) await forgetRowsOf(req, doc.id)
  knockSoon()
  return doc
}

/** Leaves a tombstone where somebody who stood in the register is deleted for good. */
export const leaveTombstone: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  if (typeof doc.number === 'number')
    await enterRemoval(req, {
      campaign: String(idOf(doc.campaign)),
      signatory: String(id),
      number: doc.number,
      publishedOn: stands(doc) ? new Date(doc.publishedOn ?? Date.now()).toISOString() : null,
      event: doc.source === 'import' ? 'invalidated' : 'withdrawn',
    })
  return doc
}
