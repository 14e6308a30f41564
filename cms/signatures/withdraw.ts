import type { Payload, PayloadRequest } from 'payload'
import { mayChange } from '@/domain/signature/may-change'
import type { Signatory } from '@/payload-types'
import { giveNumbers } from '../register/give-numbers'
import { campaignOf } from './find-by-key'
import { messagesOf } from './messages-of'
import { presentRow } from './present-row'
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
      trash: true,
    })
  }
}

/**
 * Withdraws a signature, with the messages written together with it: the register shows it no more and its number is given
 * to nobody else. False where it cannot be withdrawn (any more).
 */
export const withdraw = async (
  payload: Payload,
  { id }: Pick<Signatory, 'id'>,
): Promise<boolean> => {
  const campaign = await inWholeTransaction(payload, async (req) => {
    const now = await presentRow(payload, id, req)
    if (!now || !mayChange(now).includes('withdraw')) return null
    await payload.update({
      collection: 'signatories',
      id,
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
      trash: true,
    })
    await withdrawMessages(req, id)
    await writeDownOwn(req, now, 'withdraw', 'withdrawn')
    return campaignOf(now)
  })
  if (campaign === null) return false
  await giveNumbers(payload, campaign)
  return true
}
