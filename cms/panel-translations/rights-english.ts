/** What the panel says about the rights of news in English. */
export const rightsEnglish = {
  ledger: 'Rights ledger',
  ledgerAll: 'All',
  noBasis: 'No ground yet',
  originalsGone: 'Originals that are gone',
  field_publication: 'Publication',
  field_authors: 'Authors',
  field_published: 'Published',
  field_basis: 'Basis',
  field_proof: 'Proof',
  field_proofFile: 'Proof as a file',
  field_licenceName: 'Name of the licence',
  field_originalUrl: 'Address of the original',
  field_excerpt: 'Excerpt',
  field_archivedCopy: 'Archived copy',
  problem_sourceMissing:
    'Name the publication in which it appeared, or give the address of the original.',
  problem_authorMissing: 'Name the authors, or tick that the source names none.',
  problem_dateMissing:
    'Give the date on which it appeared, as far as it is known: a year is enough.',
  problem_basisMissing: 'Choose on what ground it is shown.',
  problem_proofMissing: 'Say where this ground can be checked, or add the proof as a file.',
  problem_licenceNameMissing: 'Name the licence.',
  problem_licenceNotCreativeCommons:
    'Give a Creative Commons licence, such as “CC BY 4.0”, or choose another ground.',
  problem_originalUrlMissing: 'Give the address of the original: a link alone needs one.',
  problem_excerptMissing: 'Quote the passage, or choose another ground.',
  problem_excerptTooLong: 'Shorten the excerpt: it is longer than a quotation may be.',
  problem_excerptNotAllowed: 'Remove the excerpt: this ground allows none.',
  problem_copyIsPublic:
    'This ground allows no public copy: withdraw the document, or choose another ground.',
  copyForbidden:
    'Leave this document unpublished or change the ground of the news item first. The published news item “{headline}” keeps the document as its archived copy and its ground allows no public copy.',
  problem_proofIsPublic:
    'A proof names people and is for staff only: withdraw the document, or attach another file.',
  proofForbidden:
    'Leave this document unpublished. The news item “{headline}” keeps it as the proof of its ground and only staff may see proofs.',
  bulk: 'Not published: {headline}. {problems}',
  basis_own_work: 'Own work',
  basis_licence: 'Licence',
  basis_permission: 'Permission',
  basis_quotation: 'Quotation',
  basis_link_only: 'Link only',
  basis_citation: 'Citation: headline and own summary, nothing of the original',
  basis_public_domain: 'Public domain',
  basis_creative_commons: 'Creative Commons',
  demands_own_work:
    'Written or made by the publishers of this site. Needs nothing more. Excerpts of any length and a public copy are allowed.',
  demands_licence:
    'Needs the name of the licence and a proof: a contract, a letter or an address. Excerpts of any length and a public copy are allowed.',
  demands_permission:
    'Needs a proof of the permission: who gave it, when, for what, in words or as a file. Excerpts of any length and a public copy are allowed.',
  demands_quotation: 'Needs the quoted passage, no longer than the limit. No public copy.',
  demands_link_only: 'Needs the address of the original. No excerpt and no public copy.',
  demands_citation:
    'Needs nothing more. Shows the headline and a summary in your own words; no excerpt and no public copy.',
  demands_public_domain:
    'Needs a reason why the work is free: the year of the author’s death, a law, a dedication. Excerpts of any length and a public copy are allowed.',
  demands_creative_commons:
    'Needs the licence with its version, such as “CC BY 4.0”, which is shown with the item. Excerpts of any length and a public copy are allowed.',
  guide: 'Before it can be published',
  chooseBasis: 'Choose a ground below. What it demands is then said here.',
  ready: 'Nothing is missing: this item can be published.',
  missing: 'Still to do, also for a planned publication:',
  length:
    'The excerpt has {words} words and {characters} Chinese or Japanese characters. A quotation may have {mostWords} words or {mostCharacters} characters, and a share of each if it has both.',
}

/** All that the panel says about the rights of news in one language. */
export type RightsTexts = typeof rightsEnglish
