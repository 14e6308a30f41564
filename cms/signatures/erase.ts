import type { Payload, PayloadRequest, Where } from 'payload'
import type { Signatory } from '@/payload-types'
import { giveNumbers } from '../register/give-numbers'
import { bareSignature } from './bare'
import { campaignOf } from './find-by-key'
import { forgetMandate, mandateIn } from './mandates'
import { messagesOf } from './messages-of'
import { presentRow } from './present-row'
import { inWholeTransaction } from './whole-request'
import { writeDownOwn } from './write-down-own'

/** Takes out of the history what decisions repeat of a signature or a message; that they were made stays. */
const cleanHistory = async (req: PayloadRequest, where: Where): Promise<void> => {
  await req.payload.db.updateMany({
    collection: 'decisions',
    data: { reason: null, before: null },
    req,
    returning: false,
    where,
  })
}

const eraseMessages = async (req: PayloadRequest, signatory: string): Promise<void> => {
  for (const { id } of await messagesOf(req.payload, signatory, req)) {
    await cleanHistory(req, { message: { equals: id } })
    await req.payload.delete({
      collection: 'solidarity-messages',
      id,
      depth: 0,
      // The signer has their own words erased, their translations and versions with them, whoever has them open.
      overrideAccess: true,
      overrideLock: true,
      req,
      trash: true,
    })
  }
}

/** Of the list that it came with an import keeps a digest alone; of a short list a name could be guessed by it. */
const cleanImport = async (req: PayloadRequest, { import: from }: Signatory): Promise<void> => {
  if (!from) return
  await req.payload.db.updateOne({
    collection: 'imports',
    data: { fingerprint: null },
    id: typeof from === 'string' ? from : from.id,
    req,
    returning: false,
  })
}

/**
 * Erases a signature for good as it stands at that moment: names, private data, versions, translations, messages and the
 * mandate. What is left is a withdrawn number with its dates, which tells of nobody. It cannot be undone, and its private
 * page is gone with it.
 */
export const erase = async (payload: Payload, { id }: Pick<Signatory, 'id'>): Promise<void> => {
  const before = await inWholeTransaction(payload, async (req) => {
    const row = await presentRow(payload, id, req)
    if (!row) return null
    const now = new Date().toISOString()
    await payload.update({
      collection: 'signatories',
      id,
      data: {
        ...structuredClone(bareSignature),
        state: 'withdrawn',
        withdrawnOn: row.withdrawnOn ?? now,
        erasedOn: now,
      },
      depth: 0,
      // The signer, known by the key, decides on what is held of them, whoever has it open.
      overrideAccess: true,
      overrideLock: true,
      req,
      trash: true,
    })
    await eraseMessages(req, id)
    await cleanHistory(req, { signatory: { equals: id } })
    await cleanImport(req, row)
    await writeDownOwn(req, row, 'erase', 'withdrawn')
    await payload.db.deleteVersions({
      collection: 'signatories',
      req,
      where: { parent: { equals: id } },
    })
    return row
  })
  if (!before) return
  const mandate = mandateIn(before.confidential?.mandate)
  if (mandate) await forgetMandate(mandate)
  await giveNumbers(payload, campaignOf(before))
}
