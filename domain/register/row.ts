import type { ShownAs } from '@/domain/signature/shown-as'

/** What a register says of one signatory, and what its ledger commits to: the public face and nothing behind it. */
export type RegisterRow = ShownAs & {
  kind: string | null
  /** How the signature was verified. */
  provedBy: string | null
  /** The domain that proved it, where one did. */
  provedDomain: string | null
  /** Since when it has stood in the register: a day in UTC, `YYYY-MM-DD`. */
  publishedOn: string | null
}

/** What a row is made from: a signatory as a database keeps it, dates as ISO 8601 or `Date`. */
export type Published = {
  [field: string]: unknown
  kind?: unknown
  visibility?: unknown
  publishedOn?: unknown
  shown?: unknown
}

const faceFields = [
  'name',
  'abbreviation',
  'nativeName',
  'nativeLanguage',
  'country',
  'countryLabel',
  'city',
  'provedBy',
  'provedDomain',
] as const

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** The day of a moment in UTC, or null where there is none. */
export const dayOf = (moment: unknown): string | null => {
  const date = moment instanceof Date ? moment : new Date(textOrNull(moment) ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/**
 * The canonical row of a published signatory: every field there, `null` for what is not shown, so that the same row
 * comes from both databases. Whoever is only counted does not even tell of which kind it is. The organisation that a
 * name links to is no part of it: a link is about the site, not about who signed.
 */
export const registerRow = ({ kind, visibility, publishedOn, shown }: Published): RegisterRow => {
  const face = (typeof shown === 'object' && shown !== null ? shown : {}) as Record<string, unknown>
  const texts = Object.fromEntries(faceFields.map((field) => [field, textOrNull(face[field])]))
  return {
    ...(texts as Record<(typeof faceFields)[number], string | null>),
    kind: visibility === 'counted-only' ? null : textOrNull(kind),
    publishedOn: dayOf(publishedOn),
  }
}
