import type { CollectionBeforeChangeHook } from 'payload'
import { searchKey } from '@/domain/search-key'
import type { ProofMethod } from '@/domain/signature/proof'
import { type SignedAs, shownAs } from '@/domain/signature/shown-as'

type Signed = SignedAs & {
  organization?: unknown
  kind?: string
  proof?: { method?: ProofMethod | null } | null
}

const proofOf = ({ kind, visibility, proof }: Signed): ProofMethod | null =>
  kind === 'organization' && visibility === 'public' ? (proof?.method ?? null) : null

/** Derives the public face from what was signed, each time either changes. */
export const showAsChosen: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const signed = { ...originalDoc, ...data } as Signed
  const shown = shownAs(signed)
  const names = [shown.name, shown.nativeName, shown.abbreviation].filter((part) => part !== null)
  return {
    ...data,
    shown: {
      ...shown,
      organization: signed.visibility === 'public' ? (signed.organization ?? null) : null,
      provedBy: proofOf(signed),
      searchKey: searchKey(names.join(' ')),
    },
  }
}
