import type { Payload, PayloadRequest } from 'payload'
import type { Signatory } from '@/payload-types'

/**
 * A signature as it stands now, with its private fields open, whether or not staff put it into the trash; null once it is
 * deleted. Within a transaction it is what that transaction changes.
 */
export const presentRow = (
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<Signatory | null> =>
  payload.findByID({
    collection: 'signatories',
    id,
    depth: 0,
    disableErrors: true,
    // For its signer alone, who has the key and may see all that is held.
    overrideAccess: true,
    showHiddenFields: true,
    trash: true,
    ...(req ? { req } : {}),
  })
