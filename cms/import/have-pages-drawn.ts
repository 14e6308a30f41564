import type { PayloadRequest } from 'payload'
import type { Signatory } from '@/payload-types'

/**
 * Has the site draw the pages of a register anew that a command has changed in a process of its own: one of its signatories
 * is left to the site's registrar, which finds nothing to do and refreshes what it saw to.
 */
export const havePagesDrawn = async (req: PayloadRequest, batch: string): Promise<void> => {
  const one = await req.payload.db.findOne<Signatory>({
    collection: 'signatories',
    where: { and: [{ import: { equals: batch } }, { state: { equals: 'published' } }] },
    req,
  })
  if (!one) return
  await req.payload.db.updateOne({
    collection: 'signatories',
    id: one.id,
    data: { ledgerDue: true },
    req,
    returning: false,
  })
}
