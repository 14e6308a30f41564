import type { DecisionAction, SignatureState } from '@/domain/moderation'
import type { signatoryFrom } from '../signatory-from'

/** A signatory as an import writes it, under the ID that it has or gets. */
type Written = ReturnType<typeof signatoryFrom> & { id: string }

/** A line of the history, as an import writes it. */
export type Noted = {
  signatory: string
  campaign: string
  action: DecisionAction
  from: SignatureState | null
  to: SignatureState
  by: string | null
  batch: string
  before: Record<string, string>
  createdAt: string
  updatedAt: string
}

/** What an import writes, many at once, in the transaction that is open for it: without Payload's work on each document. */
export type ImportStore = {
  add: (signatories: readonly (Written & { createdAt: string })[]) => Promise<void>
  /** Writes over signatories that are there. */
  change: (signatories: readonly Written[]) => Promise<void>
  note: (decisions: readonly Noted[]) => Promise<void>
  /** Has the registrar give numbers to all that an import left waiting without one. */
  release: (batch: string) => Promise<void>
  /** Takes signatories out of the register, for the registrar to enter. */
  invalidate: (ids: readonly string[], now: string) => Promise<void>
  /** Deletes signatories for good, with their versions and their history. */
  remove: (ids: readonly string[]) => Promise<void>
  /** The IDs of all that came by an import, in any order. */
  idsOf: (batch: string) => Promise<string[]>
  /** Which of these the ledger has seen. */
  inLedger: (ids: readonly string[]) => Promise<Set<string>>
  /** The digests that an import noted of what it wrote, by signatory. */
  prints: (ids: readonly string[], batch: string) => Promise<Map<string, string>>
}
