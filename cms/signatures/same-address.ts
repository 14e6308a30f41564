import type { PayloadRequest, Where } from 'payload'
import { alive } from '@/domain/moderation'
import type { OutboxSlug, OwedRow } from '../mails/owed'
import { findingKeys } from '../private-data/finding-key'

/**
 * Who counts as having signed: who waits or stands in the register, and who was turned away after confirming, who is told
 * so by mail. What somebody else wrote under an address, and staff rejected, keeps nobody out.
 */
const signed: Where = {
  or: [
    { state: { in: [...alive] } },
    {
      and: [{ state: { in: ['rejected', 'invalidated'] } }, { confirmedOn: { exists: true } }],
    },
  ],
}

const unconfirmedMessage: Where = {
  and: [{ state: { equals: 'unconfirmed' } }, { signatory: { exists: false } }],
}

/** The signature that an address stands behind already, or the message of it that is not confirmed yet. */
export const sameAddress = async (
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
    select: {
      state: true,
      mailNext: true,
      mailDue: true,
      moderate: true,
      ...(collection === 'signatories' ? { confidential: { mandate: true } } : {}),
    },
    sort: '-createdAt',
    where: {
      and: [
        { emailKey: { in: findingKeys(campaign, email) } },
        { campaign: { equals: campaign } },
        collection === 'signatories' ? signed : unconfirmedMessage,
      ],
    },
  })
  return docs[0] ?? null
}
