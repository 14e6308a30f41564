import type { OwnChange } from '@/domain/signature/change-schema'
import { mayChange } from '@/domain/signature/may-change'
import type { OwnSignature } from './own-signature'

/** What a signer can do with a signature now; while its campaign is hidden, only take back what is held. */
export const ownChangesOf = ({ signatory, campaign }: OwnSignature): OwnChange[] =>
  mayChange(signatory).filter((one) => !campaign.isHidden || one === 'withdraw' || one === 'erase')
