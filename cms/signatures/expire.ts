import type { Payload } from 'payload'
import { alone, type OwedRow } from '../mails/owed'
import type { Duty } from '../upkeep/duty'
import { bareMessage, bareSignature } from './bare'
import { forgetMandate, sealedMandateIn } from './mandates'
import { inTransaction } from './transaction'

const batch = 200

const overdue = () => ({
  and: [
    { state: { equals: 'unconfirmed' } },
    { tokenExpires: { less_than: new Date().toISOString() } },
  ],
})

const expireSignature = async (payload: Payload, row: OwedRow): Promise<void> => {
  const { id } = row
  const now = new Date().toISOString()
  const isDone = await inTransaction(payload, async (req) => {
    const expired = await payload.db.updateOne({
      collection: 'signatories',
      data: { ...structuredClone(bareSignature), state: 'expired', erasedOn: now, updatedAt: now },
      // Whoever confirms at this very moment is not expired.
      options: { atomic: true },
      req,
      where: { and: [{ id: { equals: id } }, overdue()] },
    })
    if (!expired) return false
    await payload.db.deleteVersions({
      collection: 'signatories',
      req,
      where: { parent: { equals: id } },
    })
    await payload.db.updateMany({
      collection: 'solidarity-messages',
      data: { ...bareMessage, state: 'expired', updatedAt: now },
      req,
      returning: false,
      where: { signatory: { equals: id } },
    })
    return true
  })
  const mandate = isDone ? sealedMandateIn(row) : null
  if (mandate) await forgetMandate(mandate)
}

const expireMessage = (payload: Payload, { id }: OwedRow) =>
  payload.db.updateOne({
    collection: 'solidarity-messages',
    data: { ...bareMessage, state: 'expired', updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req: alone(payload),
    where: { and: [{ id: { equals: id } }, overdue()] },
  })

/** Lets signatures and messages expire that nobody confirmed in time, and erases with that what they told. */
export const expireUnconfirmed = async (payload: Payload): Promise<void> => {
  for (const collection of ['signatories', 'solidarity-messages'] as const) {
    const { docs } = await payload.db.find<OwedRow>({
      collection,
      limit: batch,
      pagination: false,
      req: alone(payload),
      sort: 'tokenExpires',
      where: overdue(),
    })
    for (const row of docs)
      await (collection === 'signatories'
        ? expireSignature(payload, row)
        : expireMessage(payload, row))
  }
}

/** The same, as upkeep does it. */
export const expiryDuty: Duty = {
  name: 'expiry',
  every: 300,
  run: ({ payload }) => expireUnconfirmed(payload),
}
