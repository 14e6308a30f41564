import type { Payload } from 'payload'
import type { Visibility } from '@/domain/signature/visibility'
import type { Signatory } from '@/payload-types'
import { proveByDomain } from '../proof/prove-by-domain'
import type { CampaignToSign } from './campaign-to-sign'
import { isKnownByOther } from './known-by-other'
import { proofFields } from './proof-fields'
import { type OwnFields, saveOwn } from './save-own'

type PersonsAppear = CampaignToSign['personsAppear']

/** Whether staff look at what a signature says before it is shown. */
const isLookedAt = ({ kind, moderate }: Signatory, personsAppear: PersonsAppear): boolean =>
  kind === 'organization' || moderate === true || personsAppear === 'after-moderation'

/** Where a signature waits that says something new: it comes back under its number once staff have seen it. */
const waiting = ({ state }: Signatory): OwnFields => ({
  toPublish: false,
  ...(state === 'published' ? { state: 'pending' as const } : {}),
})

/**
 * Shows a signature in another way from now on. A new pseudonym is looked at by staff first where names are; showing less,
 * or the name that they saw, is done at once. False where it is not possible any more.
 */
export const changeVisibility = (
  payload: Payload,
  signatory: Pick<Signatory, 'id'>,
  chosen: { visibility: Visibility; pseudonym?: string | undefined },
  personsAppear: PersonsAppear,
): Promise<boolean> =>
  saveOwn(payload, signatory, 'visibility', (now) => {
    const { visibility } = chosen
    const pseudonym = visibility === 'pseudonym' ? (chosen.pseudonym ?? null) : null
    const isNew =
      pseudonym !== null && (now.visibility !== 'pseudonym' || now.pseudonym !== pseudonym)
    return {
      visibility,
      pseudonym,
      ...(isNew && isLookedAt(now, personsAppear) ? waiting(now) : {}),
    }
  })

type Names = Pick<
  OwnFields,
  'name' | 'nativeName' | 'nativeLanguage' | 'abbreviation' | 'city' | 'country' | 'website'
>

const named = ['name', 'nativeName', 'abbreviation', 'website'] as const

/** What an organisation of another name or website has proved, which is what its address proves and nothing else. */
const provedAnew = (now: Signatory, names: Names, isSomebodyElses: boolean): OwnFields => {
  const proved = proveByDomain({ email: now.confidential?.email, website: names.website })
  const moderate = now.moderate === true || isSomebodyElses
  return {
    moderate,
    proof: proofFields(proved),
    toPublish: proved !== null && !moderate && now.visibility !== 'pseudonym',
  }
}

/**
 * Corrects the names of a signature that is not yet published. What was proved or accepted of an organisation holds for the
 * name and website that it had then. False where it is not possible any more.
 */
export const correctNames = async (
  payload: Payload,
  signatory: Signatory,
  names: Names & { name: string },
  personsAppear: PersonsAppear,
): Promise<boolean> => {
  const isSomebodyElses =
    signatory.kind === 'organization' && (await isKnownByOther(payload, signatory, names))
  return saveOwn(payload, signatory, 'names', (now) => {
    const isOther = named.some((name) => (names[name] ?? null) !== (now[name] ?? null))
    if (!isOther) return names
    // Who the names were linked to in the directory, they may not be any more.
    const other = { ...names, organization: null }
    if (now.kind === 'organization') return { ...other, ...provedAnew(now, names, isSomebodyElses) }
    return { ...other, ...(isLookedAt(now, personsAppear) ? waiting(now) : {}) }
  })
}
