import type { Payload } from 'payload'
import { privateDataKeys } from '../private-data/keys'
import { resealedSecret } from './secret'

type Row = { id: string; secret?: unknown; formerSecret?: unknown }

/** Brings the secrets of all webhooks under the first key; tells how many were looked at and how many sealed anew. */
export const resealSecrets = async ({
  db,
}: Pick<Payload, 'db'>): Promise<{ seen: number; resealed: number }> => {
  const [{ id: firstKey }] = privateDataKeys()
  const { docs } = await db.find<Row>({ collection: 'webhooks', pagination: false, where: {} })
  let resealed = 0
  for (const { id, ...stored } of docs) {
    const secret = resealedSecret(stored.secret, firstKey)
    const formerSecret = resealedSecret(stored.formerSecret, firstKey)
    if (secret === null && formerSecret === null) continue
    resealed += 1
    const data = { ...(secret && { secret }), ...(formerSecret && { formerSecret }) }
    await db.updateOne({ collection: 'webhooks', id, data, returning: false })
  }
  return { seen: docs.length, resealed }
}
