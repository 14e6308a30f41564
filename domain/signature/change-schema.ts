import { z } from 'zod'
import {
  neededChoice,
  neededCountry,
  neededLine,
  neededName,
  optionalLanguage,
  optionalName,
  optionalWebsite,
} from './form-fields'
import { visibilities } from './visibility'

/** What a signer can ask for on their private page. */
export const ownChanges = ['visibility', 'kind', 'names', 'withdraw', 'erase'] as const
export type OwnChange = (typeof ownChanges)[number]

/** How a signer wants to be shown from now on. */
export const visibilityChange = z
  .object({
    visibility: neededChoice(visibilities, 'visibility-missing'),
    pseudonym: optionalName,
  })
  .refine(({ visibility, pseudonym }) => visibility !== 'pseudonym' || pseudonym !== undefined, {
    error: 'pseudonym-missing',
    path: ['pseudonym'],
    when: () => true,
  })

const names = {
  name: neededName('name-missing'),
  nativeName: optionalName,
  nativeLanguage: optionalLanguage,
  city: optionalName,
  country: neededCountry,
}

/** The names as they should have been, while they are not yet published. */
export const namesChange = {
  person: z.object(names),
  organization: z.object({ ...names, abbreviation: optionalName, website: optionalWebsite }),
}

/** Under which name a signature stands that was given for an organisation and is a person's, or the other way round. */
export const kindChange = {
  person: z.object({ name: names.name, nativeName: names.nativeName }),
  organization: z.object({
    name: names.name,
    nativeName: names.nativeName,
    abbreviation: optionalName,
    website: optionalWebsite,
    officerName: neededName('officer-name-missing'),
    officerRole: neededLine('officer-role-missing'),
  }),
}
