import type { CountryCode } from '@/domain/country/country'
import type { ImportEntry } from '@/domain/import/entry'
import type { DeskRow } from './row-state'

/** Why a row waits for a decision: questions of the register, and doubts of the reading. */
const reasonsOf = ({ verdict, entry }: DeskRow): string[] => [
  ...new Set([
    ...verdict.questions.filter((code) => code !== 'doubts'),
    ...(verdict.questions.includes('doubts') ? entry.doubts : []),
  ]),
]

const isOpen = ({ verdict, choice }: DeskRow): boolean => verdict.is === 'question' && !choice

/** Somebody of the register stands behind these; they are never taken in bulk. */
const ofRegister = ['number-taken', 'number-differs', 'has-left', 'similar']

/** How many rows wait for one single reason that lies in the reading, by that reason; most first. */
export const singleReasons = (rows: readonly DeskRow[]): [reason: string, count: number][] => {
  const counts = new Map<string, number>()
  for (const row of rows.filter(isOpen)) {
    const [only, another] = reasonsOf(row)
    if (only && another === undefined && !ofRegister.includes(only))
      counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/** Takes all rows that wait for this reason and for no other. */
export const takeAllWith = (rows: readonly DeskRow[], reason: string): DeskRow[] =>
  rows
    .filter(isOpen)
    .filter((row) => reasonsOf(row).every((one) => one === reason))
    .map((row) => ({ ...row, choice: 'add' }))

/** Leaves out all rows that somebody of the register may be. */
export const leaveAllThere = (rows: readonly DeskRow[]): DeskRow[] =>
  rows.filter((row) => isOpen(row) && row.verdict.whom).map((row) => ({ ...row, choice: 'skip' }))

/** An entry with its country set by a person, so that nothing about the country is doubtful any more. */
export const withCountry = (entry: ImportEntry, country: CountryCode): ImportEntry => ({
  ...entry,
  country,
  doubts: entry.doubts.filter((doubt) => !doubt.startsWith('country-')),
})
