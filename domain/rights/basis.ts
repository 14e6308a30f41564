export const rightsBases = [
  'own-work',
  'licence',
  'permission',
  'quotation',
  'link-only',
  'citation',
  'public-domain',
  'creative-commons',
] as const

/** On what ground a news item may be shown. */
export type RightsBasis = (typeof rightsBases)[number]

/** What a basis demands before an item is published, and what it then allows. */
export type RightsTerms = {
  /** Where the ground can be checked: the letter of permission, the contract, why the work is free. */
  needsProof: boolean
  needsLicenceName: boolean
  needsOriginalUrl: boolean
  /** How much of the original's own words may stand: any length, a quotation's, or nothing. */
  excerpt: 'free' | 'limited' | 'none'
  archivedCopy: boolean
}

const free = { needsProof: false, needsLicenceName: false, needsOriginalUrl: false } as const

/** The terms of each basis: house rules that keep to the careful side of the Berne Convention, articles 10 and 10bis. */
export const rightsTerms: Record<RightsBasis, RightsTerms> = {
  'own-work': { ...free, excerpt: 'free', archivedCopy: true },
  licence: {
    ...free,
    needsProof: true,
    needsLicenceName: true,
    excerpt: 'free',
    archivedCopy: true,
  },
  permission: { ...free, needsProof: true, excerpt: 'free', archivedCopy: true },
  quotation: { ...free, excerpt: 'limited', archivedCopy: false },
  'link-only': { ...free, needsOriginalUrl: true, excerpt: 'none', archivedCopy: false },
  /** A mention: source, headline and our own summary, and nothing else of the original. */
  citation: { ...free, excerpt: 'none', archivedCopy: false },
  'public-domain': { ...free, needsProof: true, excerpt: 'free', archivedCopy: true },
  'creative-commons': { ...free, needsLicenceName: true, excerpt: 'free', archivedCopy: true },
}

/** Whether a value is one of the bases. */
export function isRightsBasis(value: unknown): value is RightsBasis {
  return rightsBases.some((basis) => basis === value)
}

/** Whether the public may be given our copy of the original; never where no basis, or no known one, is stated. */
export function mayShowArchivedCopy(basis: unknown): boolean {
  return isRightsBasis(basis) && rightsTerms[basis].archivedCopy
}
