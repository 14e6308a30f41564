import { searchKey } from '../search-key'
import type { ProofMethod } from './proof'
import { type ShownAs, type SignedAs, shownAs } from './shown-as'

/** A signature as it stands in a row, however much of it is given. */
export type Facing = SignedAs & {
  kind?: string | null | undefined
  organization?: unknown
  proof?: { method?: ProofMethod | null | undefined } | null | undefined
}

/** The whole public face: what is shown, with what it links to and by what it is found. */
export type Face<Organization = unknown> = ShownAs & {
  organization: Organization | null
  provedBy: ProofMethod | null
  searchKey: string
}

/**
 * Derives the public face of a signature from what was signed. The one place that does: hooks, the form and imports, which
 * write past the hooks, all ask it, so that no later save shows anything else.
 */
export const faceOf = <Organization = never>(
  signed: Omit<Facing, 'organization'> & { organization?: Organization | null | undefined },
): Face<Organization> => {
  const shown = shownAs(signed)
  const isNamed = signed.visibility === 'public'
  const names = [shown.name, shown.nativeName, shown.abbreviation]
  return {
    ...shown,
    organization: isNamed ? (signed.organization ?? null) : null,
    provedBy: isNamed && signed.kind === 'organization' ? (signed.proof?.method ?? null) : null,
    searchKey: searchKey(names.filter((part) => part !== null).join(' ')),
  }
}
