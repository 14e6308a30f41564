import type { PayloadRequest } from 'payload'
import type { Counts } from '@/domain/import/wire'
import { inTransaction } from '../database/in-transaction'
import { giveNumbers } from '../register/give-numbers'
import { storeOf } from './store/store-of'
import { importOf, termsOf } from './terms-of'

/** Ends an import: who came without a number is given one after all that came with theirs, and the register shows them. */
export const finishImport = async (req: PayloadRequest, id: string): Promise<Counts> => {
  const doc = await importOf(req, id)
  const terms = await termsOf(req, doc)
  if (terms.mode === 'published') await inTransaction(req, () => storeOf(req).release(id))
  await giveNumbers(req.payload, terms.campaign, req)
  if (doc.state === 'applying')
    await req.payload.update({
      collection: 'imports',
      id,
      data: { state: 'applied', appliedOn: terms.now },
      depth: 0,
      // The door has asked who may import; the log of imports is written by the site alone.
      overrideAccess: true,
      req,
    })
  return (doc.counts ?? {}) as Counts
}
