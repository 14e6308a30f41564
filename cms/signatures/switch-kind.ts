import type { Payload } from 'payload'
import type { SignerKind } from '@/domain/campaign/stage'
import type { Signatory } from '@/payload-types'
import { proveByDomain } from '../proof/prove-by-domain'
import type { CampaignToSign } from './campaign-to-sign'
import { isKnownByOther } from './known-by-other'
import { forgetMandate, type Mandate, mandateIn } from './mandates'
import { proofFields } from './proof-fields'
import { type OwnFields, saveOwn } from './save-own'

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
): Pick<OwnFields, 'state' | 'toPublish'> => {
  if (state !== 'published') return { toPublish: isProved && !moderate }
  return isProved ? {} : { state: 'pending', toPublish: false }
}

/**
 * Makes an organisation's signature a person's or the other way round. An organisation has to prove itself anew, and a
 * person waits for staff where the campaign has them looked at: until then it stands in the register no more, and comes
 * back under its number. False where it is not possible any more.
 */
export const switchKind = async (
  payload: Payload,
  signatory: Signatory,
  kind: SignerKind,
  names: Switch,
  personsAppear: CampaignToSign['personsAppear'],
): Promise<boolean> => {
  const isOrganization = kind === 'organization'
  const isSomebodyElses = isOrganization && (await isKnownByOther(payload, signatory, names))
  const left: Mandate[] = []
  const isDone = await saveOwn(payload, signatory, 'kind', (now) => {
    const { confidential, visibility } = now
    const proved = isOrganization
      ? proveByDomain({ email: confidential?.email, website: names.website })
      : null
    const mandate = isOrganization ? null : mandateIn(confidential?.mandate)
    left.splice(0, left.length, ...(mandate ? [mandate] : []))
    // A pseudonym of an organisation is looked at, however well the organisation is proved.
    const isSettled = isOrganization
      ? proved !== null && visibility !== 'pseudonym' && !isSomebodyElses
      : personsAppear === 'on-confirmation'
    return {
      kind,
      name: names.name,
      nativeName: names.nativeName ?? null,
      abbreviation: isOrganization ? (names.abbreviation ?? null) : null,
      website: isOrganization ? (names.website ?? null) : null,
      organization: null,
      visibility,
      proof: proofFields(proved),
      confidential: {
        ...confidential,
        officerName: isOrganization ? (names.officerName ?? null) : null,
        officerRole: isOrganization ? (names.officerRole ?? null) : null,
        mandate: isOrganization ? (confidential?.mandate ?? null) : null,
      },
      ...(isSomebodyElses ? { moderate: true } : {}),
      ...standing(now, isSettled),
    }
  })
  if (isDone) for (const mandate of left) await forgetMandate(mandate)
  return isDone
}
