import {
  beforeFirst,
  commitmentOf,
  type Digest,
  hashOf,
  isStandingAfter,
  type LedgerEntry,
} from './entry'
import type { RegisterEvent } from './event'
import type { RegisterRow } from './row'

/** The end of a ledger: remembering its hash is what makes a cut end show. */
export type Head = { seq: number; hash: string }

/** The head of a ledger that has no entry yet. */
export const noHead: Head = { seq: 0, hash: beforeFirst }

/** What happened to a number, before it is an entry; a row where it stands in the register afterwards. */
export type Happening = {
  number: number
  event: RegisterEvent
  at: string
  row: RegisterRow | null
}

type Means = { campaign: string; digest: Digest; salt: () => string }

/** Makes the next entries of a ledger, in the order given; the last of them is the new head. */
export const nextEntries = (
  { campaign, digest, salt }: Means,
  head: Head,
  happenings: readonly Happening[],
): LedgerEntry[] => {
  let { seq, hash: prev } = head
  return happenings.map(({ number, event, at, row }) => {
    seq += 1
    const kept = isStandingAfter(event) && row ? { salt: salt(), row } : { salt: null, row: null }
    const commitment = kept.row ? commitmentOf(digest, kept.salt, kept.row) : null
    const content = { campaign, seq, event, number, at, commitment }
    const hash = hashOf(digest, content, prev)
    const entry = { ...content, ...kept, prev, hash }
    prev = hash
    return entry
  })
}
