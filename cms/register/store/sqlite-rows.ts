import type { Row } from '@libsql/client'
import type { Published } from '@/domain/register/row'

const face = {
  name: 'shown_name',
  abbreviation: 'shown_abbreviation',
  nativeName: 'shown_native_name',
  nativeLanguage: 'shown_native_language',
  country: 'shown_country',
  countryLabel: 'shown_country_label',
  city: 'shown_city',
  provedBy: 'shown_proved_by',
  provedDomain: 'shown_proved_domain',
} as const

/** The columns of `signatories AS s` that a row of the register is made from. */
export const shownColumns = ['kind', 'visibility', 'published_on', ...Object.values(face)]
  .map((column) => `s.${column}`)
  .join(', ')

/** What a row of the register is made from, out of a row of the database. */
export const shownIn = (row: Row): Published => ({
  kind: row.kind,
  visibility: row.visibility,
  publishedOn: row.published_on,
  shown: Object.fromEntries(Object.entries(face).map(([field, column]) => [field, row[column]])),
})

/** A text of the database, or null. */
export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)
