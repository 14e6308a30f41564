import { searchKey } from '@/domain/search-key'
import { faceOf } from '@/domain/signature/face-of'
import type { Locale } from '@/i18n/locales'
import type { Signatory } from '@/payload-types'
import { findingKey } from '../private-data/finding-key'
import { seal } from '../private-data/seal'
import type { CampaignToSign } from './campaign-to-sign'
import type { Mandate } from './mandates'

/** What somebody signs with, as the schema of the form lets it through; what was not given is null. */
export type Signing = Pick<
  Signatory,
  | 'kind'
  | 'name'
  | 'nativeName'
  | 'nativeLanguage'
  | 'abbreviation'
  | 'country'
  | 'city'
  | 'website'
  | 'pseudonym'
  | 'visibility'
> & {
  email: string
  officerName: string | null
  officerRole: string | null
  message: string | null
}

/** How a letter came in: in which language, what was agreed to, and whether a person must look at what it says. */
export type CameIn = { locale: Locale; consentText: string; moderate: boolean; now: string }

const sealed = (field: string, value: string | null): string | null =>
  value === null || value === '' ? null : seal(`signatories.${field}`, value)

/** What every row that came in by a form says of its letter and of the mail that is owed. */
export const letterOf = (
  campaign: CampaignToSign,
  email: string,
  { locale, consentText, moderate, now }: CameIn,
) => ({
  campaign: campaign.id,
  state: 'unconfirmed' as const,
  originalLocale: locale,
  mailLocale: locale,
  emailKey: findingKey(campaign.id, email),
  consentedOn: now,
  consentText: `[${locale}] ${consentText}`,
  moderate,
  createdAt: now,
  updatedAt: now,
})

const proof = { method: 'none' as const }

/**
 * The row of a new signature, not yet confirmed, as it stands in the database: private fields sealed, the public face made.
 * It is written without Payload's own way of saving, which took five times as long.
 */
export const newSignature = (
  campaign: CampaignToSign,
  { email, officerName, officerRole, message: _, ...signed }: Signing,
  cameIn: CameIn,
  mandate: Mandate | null,
) => ({
  ...signed,
  ...letterOf(campaign, email, cameIn),
  source: 'form' as const,
  signedOn: cameIn.now,
  proof,
  shown: faceOf({ ...signed, proof }),
  searchKey: searchKey(
    [signed.name, signed.nativeName, signed.abbreviation].filter(Boolean).join(' '),
  ),
  confidential: {
    email: sealed('email', email),
    officerName: sealed('officerName', officerName),
    officerRole: sealed('officerRole', officerRole),
    mandate: sealed('mandate', mandate && JSON.stringify(mandate)),
  },
})
