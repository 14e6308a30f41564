import type { Payload, PayloadRequest } from 'payload'
import type { OutboxSlug, OwedRow } from '../mails/owed'
import { quietUntil } from '../mails/quiet'
import { sendSoon } from '../mails/send-soon'
import { findingKeys } from '../private-data/finding-key'
import type { CampaignToSign } from './campaign-to-sign'
import { forgetMandate, type Mandate } from './mandates'
import { messageWith, newMessage, type Sending } from './new-message'
import { type CameIn, newSignature, type Signing } from './new-signature'
import { hashOfToken, newToken, tokenExpiry } from './tokens'
import { writeTogether } from './write-together'

type Outcome =
  | { kind: 'new'; row: OwedRow; token: string }
  | { kind: 'again'; id: string }
  | { kind: 'hushed' }

/** The signature that an address stands behind already, or the message of it that is not confirmed yet. */
const sameAddress = async (
  req: PayloadRequest,
  collection: OutboxSlug,
  campaign: string,
  email: string,
): Promise<OwedRow | null> => {
  const { docs } = await req.payload.db.find<OwedRow>({
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { state: true, mailNext: true, mailDue: true },
    sort: '-createdAt',
    where: {
      and: [
        { emailKey: { in: findingKeys(campaign, email) } },
        { campaign: { equals: campaign } },
        collection === 'signatories'
          ? { state: { not_in: ['withdrawn', 'expired'] } }
          : { and: [{ state: { equals: 'unconfirmed' } }, { signatory: { exists: false } }] },
      ],
    },
  })
  return docs[0] ?? null
}

/** Owes a mail to somebody who signed before, unless one went out a moment ago. */
const oweAgain = async (
  req: PayloadRequest,
  collection: OutboxSlug,
  { id, state, mailNext, mailDue }: OwedRow,
): Promise<Outcome> => {
  if (mailDue || quietUntil(mailNext) > Date.now()) return { kind: 'hushed' }
  await req.payload.db.updateOne({
    collection,
    id,
    data: { mailDue: state === 'unconfirmed' ? 'confirm' : 'already-signed', mailTries: 0 },
    req,
    returning: false,
  })
  return { kind: 'again', id }
}

const firstMail = (token: string) => ({
  tokenHash: hashOfToken(token),
  tokenExpires: tokenExpiry(),
  mailDue: 'confirm' as const,
  mailTries: 1,
  // By then the mail is sent; else upkeep sends it with a new token.
  mailNext: new Date(Date.now() + 120_000).toISOString(),
})

const create = async (
  req: PayloadRequest,
  collection: OutboxSlug,
  data: Record<string, unknown>,
): Promise<OwedRow> =>
  (await req.payload.db.create({ collection, data, req })) as unknown as OwedRow

const mailOut = (payload: Payload, collection: OutboxSlug, outcome: Outcome): void => {
  if (outcome.kind === 'new')
    sendSoon(
      payload,
      { collection, id: outcome.row.id },
      { row: outcome.row, token: outcome.token },
    )
  if (outcome.kind === 'again') sendSoon(payload, { collection, id: outcome.id })
}

/**
 * Takes a signature with its message, unconfirmed, in one transaction, and sends the mail by which it is confirmed once
 * this has returned. An address that has signed this campaign already adds nothing: it gets a mail that says so. The
 * caller is told neither.
 */
export const takeSignature = async (
  payload: Payload,
  campaign: CampaignToSign,
  signing: Signing,
  cameIn: CameIn,
  mandate: Mandate | null,
): Promise<void> => {
  const collection = 'signatories'
  const row = newSignature(campaign, signing, cameIn, mandate)
  const { message } = signing
  const outcome = await writeTogether(payload, async (req): Promise<Outcome> => {
    const known = await sameAddress(req, collection, campaign.id, signing.email)
    if (known) return oweAgain(req, collection, known)
    const token = newToken()
    const made = await create(req, collection, { ...structuredClone(row), ...firstMail(token) })
    if (message)
      await create(
        req,
        'solidarity-messages',
        messageWith(campaign, { ...signing, message }, cameIn, made.id),
      )
    return { kind: 'new', row: made, token }
  }).catch(async (error: unknown) => {
    if (mandate) await forgetMandate(mandate)
    throw error
  })
  if (mandate && outcome.kind !== 'new') await forgetMandate(mandate)
  mailOut(payload, collection, outcome)
}

/** Takes a message of solidarity, unconfirmed, and sends the mail by which it is confirmed; as with signatures. */
export const takeMessage = async (
  payload: Payload,
  campaign: CampaignToSign,
  sending: Sending,
  cameIn: CameIn,
): Promise<void> => {
  const collection = 'solidarity-messages'
  const outcome = await writeTogether(payload, async (req): Promise<Outcome> => {
    const known = await sameAddress(req, collection, campaign.id, sending.email)
    if (known) return oweAgain(req, collection, known)
    const token = newToken()
    const data = { ...newMessage(campaign, sending, cameIn), ...firstMail(token) }
    return { kind: 'new', row: await create(req, collection, data), token }
  })
  mailOut(payload, collection, outcome)
}
