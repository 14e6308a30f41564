import type { OwnPage } from '@/actions/read-own-signature'
import { type SignerKind, signerKinds } from '@/domain/campaign/stage'

/** What a signature can be turned into in a campaign that invites both kinds, else null. */
export const otherKindOf = ({ signatory, campaign }: OwnPage): SignerKind | null => {
  const other = signerKinds.find((kind) => kind !== signatory.kind)
  return other && campaign.kinds.includes(other) ? other : null
}
