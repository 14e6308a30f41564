import type { Payload } from 'payload'
import type { Signatory } from '@/payload-types'
import { hasNamesake } from '../moderation/has-namesake'
import { proveByDomain } from '../proof/prove-by-domain'

type Names = {
  name: string
  nativeName?: string | null | undefined
  abbreviation?: string | null | undefined
  website?: string | null | undefined
}

/** Whether an organisation's address would prove it under names that somebody else is known by: then staff look first. */
export const isKnownByOther = async (
  payload: Payload,
  { id, campaign, confidential }: Signatory,
  { name, nativeName = null, abbreviation = null, website }: Names,
): Promise<boolean> => {
  const proved = proveByDomain({ email: confidential?.email, website })
  const named = { id, campaign, name, nativeName, abbreviation }
  return proved !== null && hasNamesake({ payload }, named, proved.domain)
}
