import type { RegisterEvent } from './event'
import type { RegisterRow } from './row'

/** The events after which a number stands in the register. */
export const standingEvents = ['published', 'changed', 'restored'] as const

/** Whether a number stands in the register after an event. */
export const isStandingAfter = (event: RegisterEvent): boolean =>
  standingEvents.some((standing) => standing === event)

/** What an entry says; `commitment` is null where nothing is left to commit to. */
export type EntryContent = {
  campaign: string
  /** Place in the ledger of its campaign: 1, 2, 3 … */
  seq: number
  event: RegisterEvent
  number: number
  /** When it took effect: ISO 8601 in UTC with milliseconds. */
  at: string
  commitment: string | null
}

/**
 * An entry of a ledger. Salt and row are there as long as the row is what the register shows. A database also keeps until
 * when it was the newest of its number (the `at` of the next one), or null; exports do not have it.
 */
export type LedgerEntry = EntryContent & {
  salt: string | null
  row: RegisterRow | null
  prev: string
  hash: string
  until?: string | null
}

/** SHA-256 (lower-case hexadecimal) of the canonical JSON (RFC 8785) of a value; the house rules open no hash themselves. */
export type Digest = (value: unknown) => string

/** What stands for the hash before the first entry. */
export const beforeFirst = '0'.repeat(64)

/** Commits to a row without telling it: with the salt forgotten, the row can no longer be guessed from this. */
export const commitmentOf = (digest: Digest, salt: string, row: RegisterRow): string =>
  digest({ salt, row })

/** The hash of an entry, which binds it to all that were made before it. */
export const hashOf = (digest: Digest, content: EntryContent, prev: string): string => {
  const { campaign, seq, event, number, at, commitment } = content
  return digest({ campaign, seq, event, number, at, commitment, prev })
}
