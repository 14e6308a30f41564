import type { Payload } from 'payload'
import { giveMailboxBack, takeMailbox } from '../mails/mailboxes'
import type { CampaignToSign } from './campaign-to-sign'
import { firstMail, mailAgain, mailOut, type Taken, takenFirst, tokenIf } from './letter-mail'
import { newMessage, type Sending } from './new-message'
import type { CameIn } from './new-signature'
import { sameAddress } from './same-address'
import { createRow, replaceRow } from './unconfirmed-rows'
import { writeTogether } from './write-together'

const collection = 'solidarity-messages'

/**
 * Takes a message of solidarity, unconfirmed, and sends the mail by which it is confirmed. A newer one from an address
 * replaces the one that it has not confirmed yet.
 */
export const takeMessage = async (
  payload: Payload,
  campaign: CampaignToSign,
  sending: Sending,
  cameIn: CameIn,
): Promise<void> => {
  const row = newMessage(campaign, sending, cameIn)
  const mayMail = await takeMailbox(sending.email)
  const taken = await writeTogether(payload, async (req): Promise<Taken> => {
    const known = await sameAddress(req, collection, campaign.id, sending.email)
    if (!known) {
      const token = tokenIf(mayMail)
      return takenFirst(await createRow(req, collection, { ...row, ...firstMail(token) }), token)
    }
    const mail = mailAgain(known, mayMail)
    const isReplaced = await replaceRow(req, collection, known, { ...row, ...mail })
    return mail && isReplaced ? { kind: 'again', id: known.id } : { kind: 'hushed' }
  })
  if (mayMail && taken.kind === 'hushed') await giveMailboxBack(sending.email)
  mailOut(payload, collection, taken)
}
