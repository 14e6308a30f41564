import type { Head } from './chain'
import {
  beforeFirst,
  commitmentOf,
  type Digest,
  hashOf,
  isStandingAfter,
  type LedgerEntry,
} from './entry'
import type { RegisterEvent } from './event'
import type { Fault, FaultReason } from './fault'
import type { RegisterRow } from './row'

type Newest = {
  seq: number
  event: RegisterEvent
  commitment: string | null
  salt: string | null
  isRowKept: boolean
  isShown: boolean
  until: string | null | undefined
  /** Stood in the register by the moment asked for. */
  stoodThen: boolean
}

/** What was checked, and every fault found. */
export type Verdict = {
  entries: number
  numbers: number
  shown: number
  head: Head
  faults: Fault[]
}

/**
 * Checks the register of one campaign: first `entry` for each entry in order, then `shown` for each row that the register
 * shows, then `verdict`. Keeps a few words for each number, so that a long register can be read piece by piece.
 */
export class RegisterCheck {
  readonly #digest: Digest
  readonly #campaign: string
  readonly #remembered: string | undefined
  readonly #before: string | undefined
  readonly #newest = new Map<number, Newest>()
  readonly #faults: Fault[] = []
  #seq = 0
  #hash = beforeFirst
  #shown = 0
  #isRememberedMet = false

  /**
   * `remembered` is the hash of a head that was seen before: the ledger must still hold it. With `before` (ISO 8601) only
   * those are shown who stood in the register before that moment and still stand there.
   */
  constructor(
    digest: Digest,
    campaign: string,
    { remembered, before }: { remembered?: string | undefined; before?: string | undefined } = {},
  ) {
    this.#digest = digest
    this.#campaign = campaign
    this.#remembered = remembered
    this.#before = before
  }

  #fault(reason: FaultReason, where: { number?: number; seq?: number } = {}): void {
    this.#faults.push({ reason, ...where })
  }

  /** Takes the next entry of the ledger. */
  entry(entry: LedgerEntry): void {
    const { seq, number, campaign, prev, hash } = entry
    const where = { number, seq }
    if (seq !== this.#seq + 1) this.#fault('entry-missing', where)
    else if (prev !== this.#hash) this.#fault('broken-link', where)
    if (campaign !== this.#campaign) this.#fault('other-campaign', where)
    if (hashOf(this.#digest, entry, prev) !== hash) this.#fault('wrong-hash', where)
    if (hash === this.#remembered) this.#isRememberedMet = true
    this.#seq = seq
    this.#hash = hash
    this.#happened(entry)
  }

  #happened({ seq, number, event, at, commitment, salt, row, until }: LedgerEntry): void {
    const where = { number, seq }
    const before = this.#newest.get(number)
    const stood = before !== undefined && isStandingAfter(before.event)
    if (event === 'published' && before) this.#fault('number-given-twice', where)
    if (event !== 'published' && !before) this.#fault('number-never-given', where)
    if (before && event === 'restored' && stood) this.#fault('stands-already', where)
    if (before && event !== 'published' && event !== 'restored' && !stood)
      this.#fault('gone-already', where)
    if (before?.until !== undefined && before.until !== at)
      this.#fault('wrong-until', { number, seq: before.seq })
    if (before?.isRowKept) this.#fault('row-kept', { number, seq: before.seq })
    const isRowKept = salt !== null || row !== null
    if (isRowKept && !isStandingAfter(event)) this.#fault('row-kept', where)
    if (salt !== null && row !== null && commitmentOf(this.#digest, salt, row) !== commitment)
      this.#fault('wrong-commitment', where)
    const isByThen = this.#before === undefined || at < this.#before
    const stoodThen = isByThen ? isStandingAfter(event) : (before?.stoodThen ?? false)
    const isShown = false
    const newest = { seq, event, commitment, salt, isRowKept, isShown, until, stoodThen }
    this.#newest.set(number, newest)
  }

  /** Takes a row that the register shows. */
  shown(number: number, row: RegisterRow): void {
    this.#shown += 1
    const newest = this.#newest.get(number)
    if (!newest?.stoodThen || !isStandingAfter(newest.event)) {
      this.#fault('shown-without-entry', { number })
      return
    }
    if (newest.isShown) this.#fault('shown-twice', { number })
    newest.isShown = true
    const { salt, commitment, seq } = newest
    if (salt !== null && commitmentOf(this.#digest, salt, row) !== commitment)
      this.#fault('shown-otherwise', { number, seq })
  }

  /** Says what was found; `head` is the one that the register itself names. */
  verdict(head?: Head): Verdict {
    for (const [number, { event, seq, salt, isShown, until, stoodThen }] of this.#newest) {
      if (until) this.#fault('wrong-until', { number, seq })
      if (!isStandingAfter(event)) continue
      if (salt === null) this.#fault('row-missing', { number, seq })
      if (!isShown && stoodThen) this.#fault('not-shown', { number, seq })
    }
    if (head && (head.hash !== this.#hash || head.seq !== this.#seq)) this.#fault('head-differs')
    if (this.#remembered && this.#remembered !== beforeFirst && !this.#isRememberedMet)
      this.#fault('head-unknown')
    return {
      entries: this.#seq,
      numbers: this.#newest.size,
      shown: this.#shown,
      head: { seq: this.#seq, hash: this.#hash },
      faults: this.#faults,
    }
  }
}
