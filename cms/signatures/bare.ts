import { erasedName } from '@/domain/signature/erased-name'

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
  provedDomain: null,
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

/** No name, no place, and no word of others about them. */
export const noNames = {
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
  reason: null,
  duplicateOf: null,
}

/** Nobody, as far as names go: the signature is one more in a count, should it ever stand in one. */
export const nobody = {
  ...noNames,
  visibility: 'counted-only' as const,
  proof: { method: 'none' as const, on: null, by: null, domain: null },
  shown: noFace,
}

/** A signature without anything that tells who signed: what is left are its kind, number, state and dates. */
export const bareSignature = {
  ...noLetter,
  ...nobody,
  toPublish: false,
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
