import type { Head } from '@/domain/register/chain'
import type { LedgerEntry } from '@/domain/register/entry'
import type { RegisterEvent } from '@/domain/register/event'
import type { MonthlyEvents } from '@/domain/register/growth'
import type { RegisterRow } from '@/domain/register/row'

/** A number of a register, and the last thing that had happened to it by the moment asked for. */
export type Place = { number: number; event: RegisterEvent; at: string }

/** A signatory that stands in the register now, with what the register shows of it. */
export type ShownSignatory = {
  id: string
  number: number
  originalLocale: string
  row: RegisterRow
}

/** Which register: that of a campaign, as it stood before a moment (ISO 8601), or as it stands. */
export type WhichRegister = { campaign: string; before: string | null }

/** The part of a register in the order of numbers: after a number, past so many, so many. */
export type Part = { after?: number; offset?: number; limit: number }

/** Numbers greater than `after`, not beyond `upTo`, at most so many of them. */
type Range = { after: number; upTo?: number; limit?: number }

/** How many in a country (ISO 3166-1), or without one, stand in a register. */
type CountryCount = { country: string | null; count: number }

/**
 * What a public register is read by. Only public rows come out of it: of those published and not in the trash, and what
 * the ledger tells everybody.
 */
export type RegisterReading = {
  head: (campaign: string) => Promise<Head>
  /** Entries of the ledger after a place in it, in order. */
  entriesAfter: (campaign: string, seq: number, limit: number) => Promise<LedgerEntry[]>
  /** The numbers given by then, those without a signatory among them. */
  places: (which: WhichRegister, part: Part) => Promise<Place[]>
  /** The numbers whose signatories have left the register for good or for now. */
  gone: (campaign: string, range: Range) => Promise<Place[]>
  /** How many stood there then, and how many numbers had been given. */
  counts: (which: WhichRegister) => Promise<{ standing: number; given: number }>
  /** Those that stand in the register now, by number: after a number, up to another one where that is told. */
  shown: (campaign: string, range: Range) => Promise<ShownSignatory[]>
  /** What happened month by month (`YYYY-MM`, UTC). */
  happened: (which: WhichRegister) => Promise<MonthlyEvents[]>
  /** The numbers that stand in the register now and had left it then: they came back later. */
  away: (which: WhichRegister) => Promise<number[]>
  /** Those who stood there then and still stand there now, by country. */
  countries: (which: WhichRegister) => Promise<CountryCount[]>
}
