import type { OrganizationKind } from '@/domain/organization/kind'

/** The kinds of organisation as the panel names them. */
export const kindLabels: Record<OrganizationKind, string> = {
  federation: 'Federation',
  union: 'Union',
  party: 'Party',
  association: 'Association',
  ngo: 'NGO',
  media: 'Media',
  other: 'Other',
}
