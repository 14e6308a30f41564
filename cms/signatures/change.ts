import type { Payload } from 'payload'
import type { SignerKind } from '@/domain/campaign/stage'
import type { Visibility } from '@/domain/signature/visibility'
import type { Signatory } from '@/payload-types'
import { localeOf } from '../mails/owed'
import { sendSoon } from '../mails/send-soon'
import { proveByDomain } from '../proof/prove-by-domain'
import { giveNumbers } from '../register/give-numbers'
import { campaignOf } from './find-by-key'
import { forgetMandate, mandateIn } from './mandates'
import { messagesOf } from './messages-of'
import { senderOf } from './new-message'
import { inWholeTransaction } from './whole-request'

type Fields = Partial<Omit<Signatory, 'id' | 'confidential'>> & {
  confidential?: Partial<NonNullable<Signatory['confidential']>>
}

/** Saves what a signer changed, and names the sender of their messages as the register now names them. */
const save = async (payload: Payload, signatory: Signatory, fields: Fields): Promise<void> => {
  const after = { ...signatory, ...fields }
  const sender = senderOf(after, localeOf(signatory))
  await inWholeTransaction(payload, async (req) => {
    // The signer, known by the key, decides on their own signature and words.
    const own = { depth: 0, overrideAccess: true, req } as const
    await payload.update({ ...own, collection: 'signatories', id: signatory.id, data: fields })
    for (const message of await messagesOf(payload, signatory.id, req))
      if (message.sender !== sender)
        await payload.update({
          ...own,
          collection: 'solidarity-messages',
          id: message.id,
          data: {
            sender,
            country: after.visibility === 'counted-only' ? null : (after.country ?? null),
          },
        })
  })
  await giveNumbers(payload, campaignOf(signatory))
  sendSoon(payload, { collection: 'signatories', id: signatory.id })
}

/** Shows a signature in another way from now on. */
export const changeVisibility = (
  payload: Payload,
  signatory: Signatory,
  { visibility, pseudonym }: { visibility: Visibility; pseudonym?: string | undefined },
): Promise<void> =>
  save(payload, signatory, {
    visibility,
    pseudonym: visibility === 'pseudonym' ? (pseudonym ?? null) : null,
  })

type Names = Pick<
  Fields,
  'name' | 'nativeName' | 'nativeLanguage' | 'abbreviation' | 'city' | 'country' | 'website'
>

/** Corrects the names of a signature that is not yet published. */
export const correctNames = (payload: Payload, signatory: Signatory, names: Names): Promise<void> =>
  save(payload, signatory, names)

type Switch = {
  name: string
  nativeName?: string | undefined
  abbreviation?: string | undefined
  website?: string | undefined
  officerName?: string | undefined
  officerRole?: string | undefined
}

/** Where a signature stands once its kind has changed: in the register, on its way there, or waiting for staff. */
const standing = (
  { state, moderate }: Signatory,
  isProved: boolean,
): Pick<Fields, 'state' | 'toPublish'> => {
  if (state !== 'published') return { toPublish: isProved && !moderate }
  return isProved ? {} : { state: 'pending', toPublish: false }
}

/**
 * Makes an organisation's signature a person's or the other way round. An organisation has to prove itself anew, and a
 * person waits for staff where the campaign has them looked at: until then it stands in the register no more, and comes
 * back under its number.
 */
export const switchKind = async (
  payload: Payload,
  signatory: Signatory,
  kind: SignerKind,
  names: Switch,
  personsAppear: 'on-confirmation' | 'after-moderation',
): Promise<void> => {
  const { confidential, visibility } = signatory
  const isOrganization = kind === 'organization'
  const proved = isOrganization
    ? proveByDomain({ email: confidential?.email, website: names.website })
    : null
  const now = new Date().toISOString()
  const mandate = isOrganization ? null : mandateIn(confidential?.mandate)
  await save(payload, signatory, {
    kind,
    name: names.name,
    nativeName: names.nativeName ?? null,
    abbreviation: isOrganization ? (names.abbreviation ?? null) : null,
    website: isOrganization ? (names.website ?? null) : null,
    organization: null,
    visibility,
    proof: proved
      ? { method: 'email-domain', on: now, domain: proved.domain, by: null }
      : { method: 'none', on: null, domain: null, by: null },
    confidential: {
      ...confidential,
      officerName: isOrganization ? (names.officerName ?? null) : null,
      officerRole: isOrganization ? (names.officerRole ?? null) : null,
      mandate: isOrganization ? (confidential?.mandate ?? null) : null,
    },
    ...standing(signatory, isOrganization ? proved !== null : personsAppear === 'on-confirmation'),
  })
  if (mandate) await forgetMandate(mandate)
}
