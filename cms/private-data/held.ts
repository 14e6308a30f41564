import type { Where } from 'payload'

/** Collections in which somebody told the site something in confidence. */
export const confidingSlugs = ['signatories', 'solidarity-messages'] as const
export type ConfidingSlug = (typeof confidingSlugs)[number]

const ofLetter = {
  emailKey: null,
  mailLocale: null,
  tokenHash: null,
  tokenExpires: null,
  mailDue: null,
  mailTries: null,
  mailNext: null,
}

const nothing = { email: null, officerName: null, officerRole: null, note: null, mandate: null }

/**
 * What erasing private data writes. The hash of the private link stays, so that who stands in a register can still leave
 * it; so do the date and the words of consent, which name nobody.
 */
export const erased: Record<ConfidingSlug, Readonly<Record<string, unknown>>> = {
  signatories: { confidential: nothing, ...ofLetter },
  'solidarity-messages': { email: null, ...ofLetter },
}

// The mandate is not asked for: on SQLite nothing can be asked of JSON, and who sent one gave an address.
const asked: Record<ConfidingSlug, readonly string[]> = {
  signatories: [
    'confidential.email',
    'confidential.officerName',
    'confidential.officerRole',
    'confidential.note',
    ...Object.keys(ofLetter),
  ],
  'solidarity-messages': ['email', ...Object.keys(ofLetter)],
}

/** Filters for what still holds private data: documents, or with `version.` before the names versions of them. */
export const holdsPrivateData = (slug: ConfidingSlug, prefix: '' | 'version.' = ''): Where => ({
  or: asked[slug].map((path) => ({ [`${prefix}${path}`]: { exists: true } })),
})
