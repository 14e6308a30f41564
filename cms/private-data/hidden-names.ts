import type { Where } from 'payload'
import { gone, turnedAway } from '@/domain/moderation'
import { erasedName } from '@/domain/signature/erased-name'
import { type Visibility, visibilities } from '@/domain/signature/visibility'
import type { Signatory } from '@/payload-types'
import { nobody, noNames } from '../signatures/bare'

/** A signature as the database has it. */
export type Named = Pick<
  Signatory,
  'id' | 'state' | 'number' | 'visibility' | 'country' | 'countryLabel' | 'pseudonym' | 'proof'
> & { campaign: unknown; import?: unknown; updatedAt: string }

const hidden = visibilities.filter((visibility) => visibility !== 'public')

const neverStood: Where = {
  or: [
    { state: { in: [...turnedAway] } },
    { and: [{ state: { in: [...gone] } }, { number: { exists: false } }] },
  ],
}

const hasNeverStood = ({ state, number }: Named): boolean =>
  turnedAway.some((one) => one === state) ||
  (gone.some((one) => one === state) && typeof number !== 'number')

/** Filters for signatures that still hold names which the register does not show and never will: hidden, or turned away. */
export const holdsHiddenNames = (): Where => {
  const isNamed = { name: { not_equals: erasedName } }
  return {
    or: [
      { and: [{ visibility: { in: hidden } }, isNamed] },
      // What was shown under a pseudonym is turned away with it.
      { and: [neverStood, { or: [isNamed, { visibility: { not_equals: 'counted-only' } }] }] },
    ],
  }
}

const kept: Record<Visibility, readonly ('country' | 'countryLabel' | 'pseudonym')[]> = {
  public: [],
  pseudonym: ['pseudonym', 'country', 'countryLabel'],
  'country-only': ['country', 'countryLabel'],
  'counted-only': [],
}

/**
 * What erasing the hidden names of a signature writes. What the register shows of it, and what the register's chain commits
 * to, stays as it is; who never came into a register is nobody afterwards.
 */
export const withoutHiddenNames = (row: Named): Record<string, unknown> => {
  if (hasNeverStood(row)) return structuredClone(nobody)
  const shown = kept[row.visibility].map((field) => [field, row[field] ?? null])
  return {
    ...noNames,
    ...Object.fromEntries(shown),
    // The domain by which an organisation was proved names it.
    proof: { ...row.proof, domain: null },
  }
}
