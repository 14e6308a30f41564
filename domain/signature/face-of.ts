import { searchKey } from '../search-key'
import type { ProofMethod } from './proof'
import { type ShownAs, type SignedAs, shownAs } from './shown-as'

/** A signature as it stands in a row, however much of it is given. */
export type Facing = SignedAs & {
  kind?: string | null | undefined
  organization?: unknown
  proof?:
    | { method?: ProofMethod | null | undefined; domain?: string | null | undefined }
    | null
    | undefined
}

/** The whole public face: what is shown, with what it links to and by what it is found. */
export type Face<Organization = unknown> = ShownAs & {
  organization: Organization | null
  provedBy: ProofMethod | null
  provedDomain: string | null
  searchKey: string
}

/** The ways of proof by which an organisation showed that it owns a domain. */
const byDomain: readonly unknown[] = ['email-domain', 'dns-txt']

/** How an organisation that shows its name was proved, and the domain that anybody can look at to judge it. */
const provedAs = ({ kind, visibility, proof }: Facing) => {
  if (visibility !== 'public' || kind !== 'organization')
    return { provedBy: null, provedDomain: null }
  const provedBy = proof?.method ?? null
  return { provedBy, provedDomain: byDomain.includes(provedBy) ? (proof?.domain ?? null) : null }
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
    ...provedAs(signed),
    searchKey: searchKey(names.filter((part) => part !== null).join(' ')),
  }
}
