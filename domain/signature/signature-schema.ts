import { z } from 'zod'
import { type SignerKind, signerKinds } from '../campaign/stage'
import {
  neededChoice,
  neededCountry,
  neededEmail,
  neededLine,
  neededName,
  neededTick,
  optionalCountry,
  optionalLanguage,
  optionalName,
  optionalText,
  optionalWebsite,
} from './form-fields'
import { visibilities } from './visibility'

/** How somebody is named, however the signature came in. */
const named = {
  name: neededName('name-missing'),
  nativeName: optionalName,
  nativeLanguage: optionalLanguage,
  city: optionalName,
}

const visible = {
  visibility: neededChoice(visibilities, 'visibility-missing'),
  pseudonym: optionalName,
}

const agreed = {
  email: neededEmail,
  message: optionalText,
  consent: neededTick('consent-missing'),
}

const organizationOnly = { abbreviation: optionalName, website: optionalWebsite }

const officer = {
  officerName: neededName('officer-name-missing'),
  officerRole: neededLine('officer-role-missing'),
}

type Shown = { visibility?: unknown; pseudonym?: unknown }

const hasPseudonym = ({ visibility, pseudonym }: Shown) =>
  visibility !== 'pseudonym' || Boolean(pseudonym)

/** Asked even where another field is wrong, so that everything is told at once. */
const pseudonymNeeded = {
  error: 'pseudonym-missing',
  path: ['pseudonym'],
  when: () => true,
}

const organization = z
  .object({
    kind: z.literal('organization'),
    ...named,
    ...organizationOnly,
    ...officer,
    country: neededCountry,
    ...visible,
    ...agreed,
  })
  .refine(hasPseudonym, pseudonymNeeded)

const person = z
  .object({
    kind: z.literal('person'),
    ...named,
    country: neededCountry,
    ...visible,
    ...agreed,
  })
  .refine(hasPseudonym, pseudonymNeeded)

const options = { organization, person }

/** A pseudonym that was typed before another visibility was chosen is forgotten. */
const withoutSpare = <Signed extends Shown>(signed: Signed): Signed =>
  signed.visibility === 'pseudonym' ? signed : { ...signed, pseudonym: undefined }

/** What is wrong with what should be a kind of signer. @see signerKinds */
const kindProblem = (kind: unknown): string =>
  signerKinds.some((known) => known === kind) ? 'kind-not-invited' : 'kind-missing'

const kindOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined

/**
 * A signature as it comes in by the form or by a program: what a campaign that invites `whoMaySign` takes. Every problem
 * is a code, for which `form.problems` has the words; fields of the other kind are dropped.
 */
export const signatureSchema = ({ whoMaySign }: { whoMaySign: readonly SignerKind[] }) =>
  z
    .discriminatedUnion('kind', [options.organization, options.person], {
      error: ({ input }) => kindProblem(kindOf(input)),
    })
    .refine(({ kind }) => whoMaySign.includes(kind), {
      error: 'kind-not-invited',
      path: ['kind'],
      when: ({ value }) => signerKinds.some((known) => known === kindOf(value)),
    })
    .transform(withoutSpare)

export type Signature = z.infer<ReturnType<typeof signatureSchema>>

/**
 * A signature as it stands in a list that staff bring in: the same rules for names and places, but only the name has to be
 * there, and nobody was asked for an address or consented here.
 */
export const importedSignatureSchema = z.object({
  kind: neededChoice(signerKinds, 'kind-missing').default('organization'),
  ...named,
  ...organizationOnly,
  country: optionalCountry,
  visibility: visible.visibility.default('public'),
})
