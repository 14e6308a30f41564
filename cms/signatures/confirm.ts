import type { Payload, PayloadRequest } from 'payload'
import { faceOf } from '@/domain/signature/face-of'
import type { Visibility } from '@/domain/signature/visibility'
import { withoutValues } from '../database/without-values'
import { addressIn, alone, type OwedRow } from '../mails/owed'
import { sendSoon } from '../mails/send-soon'
import { hasNamesake } from '../moderation/has-namesake'
import { proveByDomain } from '../proof/prove-by-domain'
import { giveNumbers } from '../register/give-numbers'
import { knockSoon } from '../upkeep/knock-soon'
import type { CampaignToSign } from './campaign-to-sign'
import type { Unconfirmed } from './find-by-token'
import { hashOfToken, manageKeyOf } from './tokens'
import { writeTogether } from './write-together'

/** What became of a confirmation; `key` opens the private page of a signature. */
export type Confirmed = { kind: 'signature'; key: string } | { kind: 'message' }

const spent = { tokenHash: null, tokenExpires: null, mailTries: 0, mailNext: null }

/**
 * How an organisation is proved by its address alone, as fields of its row; nothing for persons and for all others. Where
 * somebody else is known by its name, a person has to look at it.
 */
const proofOf = async (payload: Payload, row: OwedRow, now: string) => {
  if (row.kind !== 'organization' || (row.proof?.method ?? 'none') !== 'none') return {}
  const proved = proveByDomain({ email: addressIn('signatories', row), website: row.website })
  if (!proved) return {}
  const proof = { method: 'email-domain' as const, on: now, domain: proved.domain }
  const visibility: Visibility = row.visibility ?? 'counted-only'
  const shown = faceOf({ ...row, kind: row.kind, visibility, proof })
  const named = { ...row, name: row.name ?? '' }
  const moderate = row.moderate || (await hasNamesake({ payload }, named, proved.domain))
  return { proof, shown, ...(moderate ? { moderate } : {}) }
}

/** Whether a signature goes into the register as soon as it is confirmed. */
const mayPublish = (row: OwedRow, isProved: boolean, campaign: CampaignToSign): boolean => {
  if (row.moderate) return false
  return row.kind === 'organization' ? isProved : campaign.personsAppear === 'on-confirmation'
}

const confirmMessages = (payload: Payload, req: PayloadRequest, signatory: string, now: string) =>
  payload.db.updateMany({
    collection: 'solidarity-messages',
    data: { state: 'pending', updatedAt: now },
    req,
    returning: false,
    where: { and: [{ signatory: { equals: signatory } }, { state: { equals: 'unconfirmed' } }] },
  })

/** What is confirmed is kept; a number that cannot be given now is given by upkeep. */
const numbered = (payload: Payload, campaign: string): Promise<void> =>
  giveNumbers(payload, campaign).catch((error: unknown) => {
    payload.logger.error({ err: withoutValues(error), msg: 'Numbers could not be given at once' })
    knockSoon()
  })

const confirmSignatory = async (
  payload: Payload,
  { id, row }: Unconfirmed,
  campaign: CampaignToSign,
): Promise<Confirmed | null> => {
  const now = new Date().toISOString()
  const key = manageKeyOf(id)
  const proof = await proofOf(payload, row, now)
  const toPublish = mayPublish({ ...row, ...proof }, 'proof' in proof, campaign)
  const confirmed = await writeTogether(payload, async (req) => {
    const updated = await payload.db.updateOne({
      collection: 'signatories',
      data: {
        ...structuredClone(proof),
        ...spent,
        state: 'pending',
        confirmedOn: now,
        manageHash: hashOfToken(key),
        mailDue: 'confirmed',
        toPublish,
        updatedAt: now,
      },
      // One statement, which only one of several that come at once finds fulfilled.
      options: { atomic: true },
      req,
      where: {
        and: [
          { id: { equals: id } },
          { tokenHash: { equals: row.tokenHash } },
          { state: { equals: 'unconfirmed' } },
          // A newer letter may take its place at this moment.
          { consentedOn: { equals: row.consentedOn } },
        ],
      },
    })
    if (updated) await confirmMessages(payload, req, id, now)
    return updated !== null
  })
  if (!confirmed) return null
  if (toPublish) await numbered(payload, campaign.id)
  sendSoon(payload, { collection: 'signatories', id })
  return { kind: 'signature', key }
}

const confirmMessage = async (
  payload: Payload,
  { id, row }: Unconfirmed,
): Promise<Confirmed | null> => {
  const confirmed = await payload.db.updateOne({
    collection: 'solidarity-messages',
    data: { ...spent, state: 'pending', mailDue: null, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req: alone(payload),
    where: {
      and: [
        { id: { equals: id } },
        { tokenHash: { equals: row.tokenHash } },
        { state: { equals: 'unconfirmed' } },
        { consentedOn: { equals: row.consentedOn } },
      ],
    },
  })
  return confirmed ? { kind: 'message' } : null
}

/**
 * Confirms what stands behind a token, once: of several who come at the same moment one gets it, the others null. A
 * signature that may appear at once has its number when this resolves.
 */
export const confirm = (
  payload: Payload,
  found: Unconfirmed,
  campaign: CampaignToSign,
): Promise<Confirmed | null> =>
  found.collection === 'signatories'
    ? confirmSignatory(payload, found, campaign)
    : confirmMessage(payload, found)
