import { type SignerKind, signerKinds } from './stage'

/** Whom a campaign invites to sign, in the order in which they are offered; organisations where it does not say. */
export const invitedKinds = ({
  whoMaySign,
}: {
  whoMaySign?: readonly SignerKind[] | null | undefined
}): readonly SignerKind[] => {
  const invited = signerKinds.filter((kind) => whoMaySign?.includes(kind))
  return invited.length > 0 ? invited : ['organization']
}
