import type { Payload, PayloadRequest } from 'payload'
import { giveMailboxBack, takeMailbox } from '../mails/mailboxes'
import type { OwedRow } from '../mails/owed'
import { wordsIn } from '../translating/words/words-in'
import type { CampaignToSign } from './campaign-to-sign'
import { firstMail, mailAgain, mailOut, type Taken, takenFirst, tokenIf } from './letter-mail'
import { forgetMandate, type Mandate, sealedMandateIn } from './mandates'
import { messageWith } from './new-message'
import { type CameIn, newSignature, type Signing } from './new-signature'
import { sameAddress } from './same-address'
import { createRow, replaceRow } from './unconfirmed-rows'
import { writeTogether } from './write-together'

const collection = 'signatories'

/** What became of a signature, with the document that is of no use to anybody any more. */
type Outcome = { taken: Taken; left: Mandate | null }

/** Owes a mail to somebody who has confirmed before; of what was sent nothing is kept. */
const oweAgain = async (req: PayloadRequest, known: OwedRow, mayMail: boolean): Promise<Taken> => {
  const data = mailAgain(known, mayMail)
  if (!data) return { kind: 'hushed' }
  await req.payload.db.updateOne({ collection, id: known.id, data, req, returning: false })
  return { kind: 'again', id: known.id }
}

const forgetMessages = (req: PayloadRequest, signatory: string): Promise<void> =>
  req.payload.db.deleteMany({
    collection: 'solidarity-messages',
    req,
    where: { and: [{ signatory: { equals: signatory } }, { state: { equals: 'unconfirmed' } }] },
  })

/**
 * Takes a signature with its message, unconfirmed, in one transaction, and sends the mail by which it is confirmed once
 * this has returned. Of an address that has not confirmed yet the newer one replaces the older; one that has confirmed adds
 * nothing and gets a mail that says so. The caller is told neither.
 */
export const takeSignature = async (
  payload: Payload,
  campaign: CampaignToSign,
  signing: Signing,
  cameIn: CameIn,
  mandate: Mandate | null,
): Promise<void> => {
  const { email, message } = signing
  const row = newSignature(campaign, signing, cameIn, mandate)
  const unnamed = message ? (await wordsIn(payload, cameIn.locale)).message.unnamed : ''
  const mayMail = await takeMailbox(email)
  const write = async (req: PayloadRequest): Promise<Outcome> => {
    const known = await sameAddress(req, collection, campaign.id, email)
    const addMessage = async (id: string) =>
      message &&
      createRow(
        req,
        'solidarity-messages',
        messageWith(campaign, { ...signing, message }, { ...cameIn, unnamed }, id),
      )
    if (!known) {
      const token = tokenIf(mayMail)
      const made = await createRow(req, collection, { ...row, ...firstMail(token) })
      await addMessage(made.id)
      return { taken: takenFirst(made, token), left: null }
    }
    if (known.state !== 'unconfirmed')
      return { taken: await oweAgain(req, known, mayMail), left: mandate }
    const mail = mailAgain(known, mayMail)
    if (!(await replaceRow(req, collection, known, { ...row, ...mail })))
      return { taken: { kind: 'hushed' }, left: mandate }
    await forgetMessages(req, known.id)
    await addMessage(known.id)
    return {
      taken: mail ? { kind: 'again', id: known.id } : { kind: 'hushed' },
      left: sealedMandateIn(known),
    }
  }
  const { taken, left } = await writeTogether(payload, write).catch(async (error: unknown) => {
    if (mandate) await forgetMandate(mandate)
    throw error
  })
  if (left) await forgetMandate(left)
  if (mayMail && taken.kind === 'hushed') await giveMailboxBack(email)
  mailOut(payload, collection, taken)
}
