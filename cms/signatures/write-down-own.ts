import type { PayloadRequest } from 'payload'
import type { DecisionAction, SignatureState } from '@/domain/moderation'
import type { Signatory } from '@/payload-types'
import { campaignOf } from './find-by-key'

/** Writes into the history what a signer did themselves: by nobody of the staff, and without what was told in confidence. */
export const writeDownOwn = async (
  req: PayloadRequest,
  signatory: Signatory,
  action: DecisionAction,
  to: SignatureState,
): Promise<void> => {
  await req.payload.create({
    collection: 'decisions',
    data: {
      signatory: signatory.id,
      campaign: campaignOf(signatory),
      action,
      from: signatory.state,
      to,
    },
    depth: 0,
    // Nobody writes the history by hand.
    overrideAccess: true,
    req,
  })
}
