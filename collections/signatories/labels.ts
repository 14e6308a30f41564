import type { SignatureSource, SignatureState } from '@/domain/moderation/states'
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
