import type { SignatureSource, SignatureState } from '@/domain/moderation'
import type { ProofMethod } from '@/domain/signature/proof'
import type { Visibility } from '@/domain/signature/visibility'

/** The states of a signature as the panel names them. */
export const stateLabels: Record<SignatureState, string> = {
  unconfirmed: 'Unconfirmed',
  pending: 'Pending',
  published: 'Published',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  invalidated: 'Invalidated',
  expired: 'Expired',
}

/** How a signatory chose to be shown, as the panel names it. */
export const visibilityLabels: Record<Visibility, string> = {
  public: 'Public',
  pseudonym: 'Under a pseudonym',
  'country-only': 'Country only',
  'counted-only': 'Counted only',
}

/** How a signature came in, as the panel names it. */
export const sourceLabels: Record<SignatureSource, string> = {
  form: 'Form',
  'e-mail': 'E-mail',
  paper: 'Paper',
  import: 'Import',
}

/** How an organisation's authority was verified, as the panel names it. */
export const proofLabels: Record<ProofMethod, string> = {
  none: 'Not verified yet',
  'email-domain': 'By the domain of its e-mail',
  'dns-txt': 'By a DNS record',
  mandate: 'By a mandate',
  vouched: 'Vouched for by staff',
  source: 'Taken from a published list',
}
