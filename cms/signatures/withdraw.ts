import type { Payload, PayloadRequest } from 'payload'
import { canMove } from '@/domain/moderation'
import type { Signatory } from '@/payload-types'
import { giveNumbers } from '../register/give-numbers'
import { campaignOf } from './find-by-key'
import { messagesOf } from './messages-of'
import { inWholeTransaction } from './whole-request'
import { writeDownOwn } from './write-down-own'

const withdrawMessages = async (req: PayloadRequest, signatory: string): Promise<void> => {
  for (const { id, state } of await messagesOf(req.payload, signatory, req)) {
    if (state === 'withdrawn' || state === 'expired') continue
    await req.payload.update({
      collection: 'solidarity-messages',
      id,
      data: { state: 'withdrawn', mailDue: null },
      depth: 0,
      // The signer takes back their own.
      overrideAccess: true,
      req,
    })
  }
}

/**
 * Withdraws a signature, with the messages written together with it: the register shows it no more and its number is given
 * to nobody else. False where it cannot be withdrawn (any more).
 */
export const withdraw = async (payload: Payload, signatory: Signatory): Promise<boolean> => {
  if (signatory.state === 'withdrawn' || !canMove(signatory.state, 'withdrawn', 'signer'))
    return false
  await inWholeTransaction(payload, async (req) => {
    await payload.update({
      collection: 'signatories',
      id: signatory.id,
      data: {
        state: 'withdrawn',
        withdrawnOn: new Date().toISOString(),
        toPublish: false,
        mailDue: null,
      },
      depth: 0,
      // The signer, known by the key, decides on their own signature.
      overrideAccess: true,
      req,
    })
    await withdrawMessages(req, signatory.id)
    await writeDownOwn(req, signatory, 'withdraw', 'withdrawn')
  })
  await giveNumbers(payload, campaignOf(signatory))
  return true
}
