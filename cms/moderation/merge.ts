import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { canMove } from '@/domain/moderation'
import { inTransaction } from '../database/in-transaction'
import { answerConflicts, conflictsOf } from './conflicts'
import { bodyOf } from './door'
import { idOf, type Moderated } from './moderated'
import { numberAccepted } from './number-accepted'
import { changeRow, rowsOf } from './rows'
import { writeDown } from './write-down'

const asked = z.strictObject({
  ids: z.array(z.string().min(1).max(64)).min(2).max(50),
  /** The one that stays; without it the published one with the lowest number, or else the oldest. */
  keep: z.string().optional(),
})

const time = ({ signedOn, createdAt }: Moderated): number =>
  Date.parse(signedOn ?? createdAt ?? '') || 0

const rank = (row: Moderated): number => (row.state === 'published' ? 0 : 1)

/** Which of several signatures of one signer stays: a published one before others, then by number, then by age. */
const keptOf = (rows: readonly Moderated[]): Moderated | undefined =>
  [...rows].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.number ?? Number.POSITIVE_INFINITY) - (other.number ?? Number.POSITIVE_INFINITY) ||
      time(one) - time(other),
  )[0]

const mergeable = ['pending', 'published']

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 422 })

const invalidate = async (
  req: PayloadRequest,
  row: Moderated,
  { kept, batch }: { kept: Moderated; batch: string },
) => {
  await changeRow(req, 'signatories', row.id, {
    state: 'invalidated',
    toPublish: false,
    ledgerDue: row.state === 'published',
    duplicateOf: kept.id,
    reason: null,
  })
  await writeDown(req, 'signatories', row, { action: 'merge', batch, to: 'invalidated' })
}

/**
 * Makes one of several signatures of one signer: one stays as it is, the others are invalidated and name it. Their numbers
 * stay with them as tombstones; nobody is told by mail, since the signer still stands. All in one transaction.
 */
export const merge = async (req: PayloadRequest): Promise<Response> => {
  const { ids: sent, keep } = await bodyOf(req, asked)
  const ids = [...new Set(sent)]
  const batch = randomUUID()
  const answer = await inTransaction(req, async () => {
    const rows = new Map((await rowsOf(req, 'signatories', ids)).map((row) => [row.id, row]))
    const late = ids.filter((id) => {
      const state = rows.get(id)?.state
      return !state || !mergeable.includes(state) || !canMove(state, 'invalidated', 'staff')
    })
    if (late.length > 0) return answerConflicts(await conflictsOf(req, 'signatories', late, rows))
    if (new Set([...rows.values()].map(({ campaign }) => idOf(campaign))).size > 1)
      return refuse('Signatures of different campaigns are no duplicates of each other.')
    const kept = keep === undefined ? keptOf([...rows.values()]) : rows.get(keep)
    if (!kept || rows.size < 2)
      return refuse('Name two signatures at least, and one of them to keep.')
    for (const row of rows.values()) if (row !== kept) await invalidate(req, row, { kept, batch })
    return Response.json({ batch, kept: kept.id, merged: rows.size - 1 })
  })
  if (answer.ok) await numberAccepted(req, 'signatories', ids)
  return answer
}
