import type { Decision } from '@/payload-types'
import type { Moderated } from './moderated'
import type { Standing } from './write-down'

const mailsOfDecisions = ['published', 'rejected', 'invalidated']

/** A mail about what is undone, if it has not gone out yet, does not go out; any other mail that is due stays due. */
const mail = (row: Moderated, before: Partial<Standing>) =>
  row.mailDue && mailsOfDecisions.includes(row.mailDue)
    ? {
        mailDue: before.mailDue ?? null,
        mailTries: before.mailTries ?? null,
        mailNext: before.mailNext ?? null,
      }
    : {}

/**
 * What a row has to become for a decision to be as if never made. One thing cannot be undone: that the register showed it
 * under a number. Such a signature leaves the register and keeps its number.
 */
export const restored = (row: Moderated, { before, from }: Decision): Record<string, unknown> => {
  const stood = (before ?? {}) as Partial<Standing>
  if (!('toPublish' in stood)) return { state: stood.state ?? from, moderate: stood.moderate }
  const { state, toPublish, moderate, reason, duplicateOf, proof } = stood
  const leavesRegister =
    row.state === 'published' && state !== 'published' && typeof row.number === 'number'
  return {
    state: leavesRegister ? 'invalidated' : state,
    toPublish: leavesRegister ? false : toPublish,
    ledgerDue: leavesRegister || state === 'published',
    moderate,
    reason,
    duplicateOf,
    proof,
    ...mail(row, stood),
  }
}
