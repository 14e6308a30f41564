import type { Payload } from 'payload'
import { alone, type Owed, type OwedRow } from '../mails/owed'
import { hashOfToken } from './tokens'

/** What waits for its confirmation behind a token, with what it consists of; private fields are still sealed. */
export type Unconfirmed = Owed & { row: OwedRow; campaign: string }

/** The only form in which our tokens come; what else is given is not even looked for. */
const tokenShape = /^[\w-]{43}$/

/** What a token can confirm now, or null: for one that was used, has expired, was replaced or never was. */
export const findByToken = async (payload: Payload, token: string): Promise<Unconfirmed | null> => {
  if (!tokenShape.test(token)) return null
  const where = {
    and: [
      { tokenHash: { equals: hashOfToken(token) } },
      { state: { equals: 'unconfirmed' } },
      { tokenExpires: { greater_than: new Date().toISOString() } },
    ],
  }
  const req = alone(payload)
  for (const collection of ['signatories', 'solidarity-messages'] as const) {
    const row = await payload.db.findOne<OwedRow>({ collection, req, where })
    if (!row?.campaign) continue
    const campaign = typeof row.campaign === 'object' ? row.campaign.id : row.campaign
    return { collection, id: row.id, row, campaign }
  }
  return null
}

/** What tells the letter that stands in a row from a newer one that replaces it: the moment at which it was sent. */
export const letterOf = ({ consentedOn }: Pick<OwedRow, 'consentedOn'>): string =>
  consentedOn ? new Date(consentedOn).toISOString() : ''
