import { type RightsBasis, rightsTerms } from './basis'
import { isWithinQuotationLimit } from './excerpt-length'
import type { NewsItemRights } from './news-item-rights'

/** Every reason for which publication is refused. */
export const rightsProblems = [
  'sourceMissing',
  'authorMissing',
  'dateMissing',
  'basisMissing',
  'proofMissing',
  'licenceNameMissing',
  'licenceNotCreativeCommons',
  'originalUrlMissing',
  'excerptMissing',
  'excerptTooLong',
  'excerptNotAllowed',
] as const

/** What stands between a news item and its publication; each code names one thing to mend. */
export type RightsProblem = (typeof rightsProblems)[number]

const creativeCommons =
  /^(CC0\b|CC[ -](BY(-NC)?(-SA|-ND)?|Zero)\b|Creative Commons\b|https:\/\/creativecommons\.org\/)/i

/**
 * All that keeps an item from being published; an empty list means that it may be. An item names its source (where it
 * appeared or its address), its authors or that none is named, its date, its basis, and what that basis demands.
 */
export function mayPublish(item: NewsItemRights): RightsProblem[] {
  const { basis } = item.rights
  return [
    ...problemIf(!item.publication && !item.originalUrl, 'sourceMissing'),
    ...problemIf(item.authors.length === 0 && !item.authorNotNamed, 'authorMissing'),
    ...problemIf(!item.published, 'dateMissing'),
    ...(basis ? demandsOf(basis, item) : (['basisMissing'] as const)),
  ]
}

function demandsOf(basis: RightsBasis, item: NewsItemRights): RightsProblem[] {
  const terms = rightsTerms[basis]
  const { proof, hasProofFile, licenceName, excerpt } = item.rights
  const notCreativeCommons =
    basis === 'creative-commons' && licenceName !== null && !creativeCommons.test(licenceName)
  return [
    ...problemIf(terms.needsProof && !proof && !hasProofFile, 'proofMissing'),
    ...problemIf(terms.needsLicenceName && !licenceName, 'licenceNameMissing'),
    ...problemIf(notCreativeCommons, 'licenceNotCreativeCommons'),
    ...problemIf(terms.needsOriginalUrl && !item.originalUrl, 'originalUrlMissing'),
    ...problemIf(terms.excerpt === 'limited' && !excerpt, 'excerptMissing'),
    ...problemIf(terms.excerpt === 'none' && excerpt !== null, 'excerptNotAllowed'),
    ...problemIf(
      terms.excerpt === 'limited' && excerpt !== null && !isWithinQuotationLimit(excerpt),
      'excerptTooLong',
    ),
  ]
}

function problemIf(isProblem: boolean, problem: RightsProblem): RightsProblem[] {
  return isProblem ? [problem] : []
}
