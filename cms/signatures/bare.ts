/** What stands in the place of a name that was erased; the database demands one. */
const erasedName = '—'

/** The public face of nobody. */
const noFace = {
  name: null,
  abbreviation: null,
  nativeName: null,
  nativeLanguage: null,
  country: null,
  countryLabel: null,
  city: null,
  organization: null,
  provedBy: null,
  searchKey: '',
}

/** What is left of a letter when nothing that tells of its sender may be. */
const noLetter = {
  emailKey: null,
  consentText: null,
  tokenHash: null,
  tokenExpires: null,
  manageHash: null,
  mailDue: null,
  mailTries: null,
  mailNext: null,
  moderate: false,
}

/** A signature without anything that tells who signed: what is left are its kind, number, state and dates. */
export const bareSignature = {
  ...noLetter,
  name: erasedName,
  nativeName: null,
  nativeLanguage: null,
  abbreviation: null,
  organization: null,
  country: null,
  countryLabel: null,
  city: null,
  website: null,
  pseudonym: null,
  searchKey: '',
  visibility: 'counted-only' as const,
  reason: null,
  duplicateOf: null,
  toPublish: false,
  proof: { method: 'none' as const, on: null, by: null, domain: null },
  shown: noFace,
  confidential: {
    email: null,
    officerName: null,
    officerRole: null,
    note: null,
    mandate: null,
  },
}

/** A message without its words and without anything that tells who sent it. */
export const bareMessage = {
  ...noLetter,
  sender: erasedName,
  organization: null,
  country: null,
  countryLabel: null,
  text: erasedName,
  email: null,
}
