export const organizationKinds = [
  'federation',
  'union',
  'party',
  'association',
  'ngo',
  'media',
  'other',
] as const

/** What sort of body an organisation is. */
export type OrganizationKind = (typeof organizationKinds)[number]

/** Whether a value is one of the kinds. */
export function isOrganizationKind(value: unknown): value is OrganizationKind {
  return organizationKinds.some((kind) => kind === value)
}
