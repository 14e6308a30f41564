import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { newSecret } from '../secret'

/** Gives a new webhook its secret, which nobody chooses. */
export const makeSecret: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, secret: newSecret() } : data

/** Deletes with a webhook what was to be told to it. */
export const forgetDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'webhook-deliveries',
    req,
    where: { webhook: { equals: id } },
  })
}
