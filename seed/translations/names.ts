import type { SignatorySlug } from '../signatory-names'

/** What the signatories are called in a language, and the words for their country where they use their own. */
export type Names = Readonly<Record<SignatorySlug, { name: string; countryLabel?: string }>>
