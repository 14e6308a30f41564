/** What a column of a table holds. */
export const columnRoles = [
  'number',
  'abbreviation',
  'name',
  'nativeName',
  'translation',
  'language',
  'firstName',
  'lastName',
  'country',
  'countryLabel',
  'city',
  'kind',
  'affiliation',
  'role',
  'date',
  'website',
  'email',
  'unknown',
] as const
export type ColumnRole = (typeof columnRoles)[number]
