import type { Payload, PayloadRequest } from 'payload'
import type { OwnChange } from '@/domain/signature/change-schema'
import { mayChange } from '@/domain/signature/may-change'
import type { Signatory } from '@/payload-types'
import { localeOf } from '../mails/owed'
import { sendSoon } from '../mails/send-soon'
import { giveNumbers } from '../register/give-numbers'
import { wordsIn } from '../translating/words/words-in'
import { campaignOf } from './find-by-key'
import { messagesOf } from './messages-of'
import { senderOf } from './new-message'
import { presentRow } from './present-row'
import { inWholeTransaction } from './whole-request'

/** What a change writes of a signature. */
export type OwnFields = Partial<Omit<Signatory, 'id' | 'confidential'>> & {
  confidential?: Partial<NonNullable<Signatory['confidential']>>
}

/** Names the sender of a signer's messages as the register names them; what staff have to look at again is shown no more. */
const renameSender = async (
  req: PayloadRequest,
  after: Signatory,
  isToBeSeen: boolean,
): Promise<void> => {
  const { message: words } = await wordsIn(req.payload, localeOf(after), req)
  const sender = senderOf(after, words.unnamed)
  for (const message of await messagesOf(req.payload, after.id, req)) {
    if (message.sender === sender && !isToBeSeen) continue
    await req.payload.update({
      collection: 'solidarity-messages',
      id: message.id,
      data: {
        sender,
        country: after.visibility === 'counted-only' ? null : (after.country ?? null),
        ...(isToBeSeen && message.state === 'published' ? { state: 'pending' as const } : {}),
      },
      depth: 0,
      // The signer, known by the key, decides on their own words.
      overrideAccess: true,
      req,
      trash: true,
    })
  }
}

/**
 * Saves what a signer changes of a signature as it stands at that moment, not as it stood when they asked; `plan` is given
 * that and says what is written. False where the change is not possible (any more).
 */
export const saveOwn = async (
  payload: Payload,
  { id }: Pick<Signatory, 'id'>,
  what: OwnChange,
  plan: (now: Signatory) => OwnFields,
): Promise<boolean> => {
  const campaign = await inWholeTransaction(payload, async (req) => {
    const now = await presentRow(payload, id, req)
    if (!now || !mayChange(now).includes(what)) return null
    const fields = plan(now)
    await payload.update({
      collection: 'signatories',
      id,
      data: fields,
      depth: 0,
      // The signer, known by the key, decides on their own signature.
      overrideAccess: true,
      req,
    })
    const after = {
      ...now,
      ...fields,
      confidential: { ...now.confidential, ...fields.confidential },
    }
    await renameSender(req, after, now.state === 'published' && fields.state === 'pending')
    return campaignOf(now)
  })
  if (campaign === null) return false
  await giveNumbers(payload, campaign)
  sendSoon(payload, { collection: 'signatories', id })
  return true
}
