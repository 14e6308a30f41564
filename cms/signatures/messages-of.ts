import type { Payload, PayloadRequest } from 'payload'
import type { SolidarityMessage } from '@/payload-types'

/** The messages that were written together with a signature, with everything that is held of them. */
export const messagesOf = async (
  payload: Payload,
  signatory: string,
  req?: PayloadRequest,
): Promise<SolidarityMessage[]> => {
  const { docs } = await payload.find({
    collection: 'solidarity-messages',
    depth: 0,
    // Asked for by the signer, who wrote them.
    overrideAccess: true,
    pagination: false,
    showHiddenFields: true,
    // What staff put into the trash is still held.
    trash: true,
    where: { signatory: { equals: signatory } },
    ...(req ? { req } : {}),
  })
  return docs
}
