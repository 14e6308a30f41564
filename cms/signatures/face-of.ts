import { searchKey } from '@/domain/search-key'
import type { ProofMethod } from '@/domain/signature/proof'
import { type SignedAs, shownAs } from '@/domain/signature/shown-as'

type Signed = SignedAs & {
  kind: string
  proof?: { method?: ProofMethod | null } | null | undefined
}

/**
 * The public face of a signature that is written without Payload's hooks, which make the same of it at every later save
 * (decision 6). An organisation that signs by the form is not linked to a page of ours.
 */
export const faceOf = (signed: Signed) => {
  const shown = shownAs(signed)
  const names = [shown.name, shown.nativeName, shown.abbreviation].filter((part) => part !== null)
  const isNamed = signed.kind === 'organization' && signed.visibility === 'public'
  return {
    ...shown,
    organization: null,
    provedBy: isNamed ? (signed.proof?.method ?? null) : null,
    searchKey: searchKey(names.join(' ')),
  }
}
