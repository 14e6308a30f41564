import type { Payload } from 'payload'
import type { Signatory } from '@/payload-types'
import { alone } from '../mails/owed'
import { presentRow } from './present-row'
import { hashOfToken } from './tokens'

/** The only form in which our keys come; what else is given is not even looked for. */
const keyShape = /^[\w-]{43}$/

/** A confirmed signature by the key of its private page, with its private fields open; null for any other key. */
export const findByKey = async (payload: Payload, key: string): Promise<Signatory | null> => {
  if (!keyShape.test(key)) return null
  const found = await payload.db.findOne<{ id: string }>({
    collection: 'signatories',
    req: alone(payload),
    where: { manageHash: { equals: hashOfToken(key) } },
  })
  const signatory = found && (await presentRow(payload, found.id))
  return signatory && !['unconfirmed', 'expired'].includes(signatory.state) ? signatory : null
}

/** The id of the campaign that a signature belongs to. */
export const campaignOf = ({ campaign }: Pick<Signatory, 'campaign'>): string =>
  typeof campaign === 'object' ? campaign.id : campaign
