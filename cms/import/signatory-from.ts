import { createHash } from 'node:crypto'
import type { SentEntry } from '@/domain/import/wire'
import { searchKey } from '@/domain/search-key'
import { faceOf } from '@/domain/signature/face-of'

/** What an import says of all its signatories. */
export type ImportTerms = {
  id: string
  campaign: string
  mode: 'published' | 'pending'
  date: string | null
  user: string | null
  locale: string
  now: string
}

/** How a signatory signed, by an import: for a person what they stand with is part of how they signed. */
const signedFrom = (entry: SentEntry) => ({
  kind: entry.kind,
  name: entry.affiliation ? `${entry.name}, ${entry.affiliation}` : entry.name,
  nativeName: entry.nativeName ?? null,
  nativeLanguage: entry.nativeName ? (entry.nativeLanguage ?? null) : null,
  abbreviation: entry.kind === 'organization' ? (entry.abbreviation ?? null) : null,
  country: entry.country ?? null,
  countryLabel: entry.countryLabel ?? null,
  city: entry.city ?? null,
  website: entry.kind === 'organization' ? (entry.website ?? null) : null,
  visibility: entry.visibility,
})

const signedFields = [
  ...['kind', 'name', 'nativeName', 'nativeLanguage', 'abbreviation', 'country', 'countryLabel'],
  ...['city', 'website', 'visibility', 'pseudonym', 'organization'],
] as const

const plain = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return value === undefined || value === '' ? null : value
}

/** Tells whether what somebody signed as was changed since: a digest of it, in hex. */
export const fingerprintOf = (signatory: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(signedFields.map((field) => plain(signatory[field]))))
    .digest('hex')

const dayOf = (date: string | null | undefined): string | null =>
  date ? `${date}T00:00:00.000Z` : null

/**
 * A signatory as an import writes it, with the public face that its hooks would give it. Who has a number waits for the
 * registrar at once; the others once the whole list is in, so that numbers given by hand come first.
 */
export const signatoryFrom = (
  entry: SentEntry,
  organization: string | null,
  terms: ImportTerms,
) => {
  const signed = { ...signedFrom(entry), organization }
  const isPublished = terms.mode === 'published'
  const proof =
    isPublished && entry.kind === 'organization'
      ? { method: 'vouched' as const, on: terms.now, by: terms.user, domain: null }
      : { method: 'none' as const, on: null, by: null, domain: null }
  const date = dayOf(entry.date ?? terms.date)
  return {
    ...signed,
    campaign: terms.campaign,
    number: entry.number ?? null,
    searchKey: searchKey(
      [signed.name, signed.nativeName, signed.abbreviation].filter(Boolean).join(' '),
    ),
    shown: faceOf({ ...signed, proof }),
    proof,
    state: 'pending' as const,
    toPublish: isPublished && entry.number !== undefined,
    ledgerDue: false,
    source: 'import' as const,
    import: terms.id,
    reason: null,
    signedOn: date,
    publishedOn: isPublished ? date : null,
    withdrawnOn: null,
    originalLocale: terms.locale,
    updatedAt: terms.now,
  }
}
