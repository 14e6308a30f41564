import type { Head } from '@/domain/register/chain'
import type { LedgerEntry } from '@/domain/register/entry'
import type { RegisterEvent } from '@/domain/register/event'
import type { Published } from '@/domain/register/row'

/** A signatory for whom the registrar has something to do, as the database has it. */
export type DueSignatory = Published & {
  id: string
  number: number | null
  state: string
  toPublish: boolean
  isInTrash: boolean
  publishedOn: string | null
  /** Came in by the form with an address, so that its signer expects mail. */
  isByForm: boolean
}

/** The newest entry of a number. */
export type NewestEntry = { event: RegisterEvent; commitment: string | null; salt: string | null }

/** A signatory that gets its place in the register. */
export type Publication = {
  id: string
  number: number
  publishedOn: string
  mailDue: 'published' | null
}

/** What a turn of the registrar changes, all of it or nothing. */
export type TurnOfEvents = {
  now: string
  publications: readonly Publication[]
  /** Signatories for whom nothing is left to do. */
  settled: readonly string[]
  entries: readonly (LedgerEntry & { signatory: string })[]
}

/** One turn at the ledger of one campaign: within it, nobody else writes to it, or this turn is taken again. */
export type LedgerTurn = {
  due: (limit: number) => Promise<DueSignatory[]>
  head: () => Promise<Head>
  highestNumber: () => Promise<number>
  newest: (numbers: readonly number[]) => Promise<Map<number, NewestEntry>>
  write: (events: TurnOfEvents) => Promise<void>
}

/** What the registrar needs of a database. */
export type LedgerStore = {
  /** The campaigns in which something waits for the registrar. */
  campaignsDue: () => Promise<string[]>
  /** Does work in one transaction; it is done again where another instance came in between. */
  inTurn: <Result>(campaign: string, work: (turn: LedgerTurn) => Promise<Result>) => Promise<Result>
}
