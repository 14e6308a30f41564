import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { ModeratedSlug } from '@/domain/signature/queue'
import type { Decision } from '@/payload-types'
import { inTransaction } from '../database/in-transaction'
import { answerConflicts, conflictsOf } from './conflicts'
import { bodyOf } from './door'
import { idOf, type Moderated } from './moderated'
import { mostAtOnce } from './most-at-once'
import { numberAccepted } from './number-accepted'
import { restored } from './restored'
import { changeRow, rowsOf } from './rows'
import { writeDown } from './write-down'

const asked = z.strictObject({
  batch: z.uuid(),
  /** How many at once: the rest of a large batch is left for the next call. */
  most: z.number().int().min(1).max(mostAtOnce).default(mostAtOnce),
})

/** More than any batch has. */
const all = 100_000

const rowIn = (slug: ModeratedSlug, decision: Decision): string =>
  idOf(slug === 'signatories' ? decision.signatory : decision.message) ?? ''

const decisionsOf = async (req: PayloadRequest, slug: ModeratedSlug, where: Where) => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [{ [slug === 'signatories' ? 'signatory' : 'message']: { exists: true } }, where],
    },
    sort: 'createdAt',
    limit: all,
    depth: 0,
    // The door has asked the table of permissions.
    overrideAccess: true,
    req,
  })
  return docs
}

const undoable = ['accept', 'vouch', 'accept-mandate', 'reject', 'invalidate', 'merge']

/** Decisions that were made on these rows after those that are to be undone, and still hold. */
const laterThan = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  { ids, since, batch }: { ids: string[]; since: string; batch: string },
) =>
  decisionsOf(req, slug, {
    and: [
      { [slug === 'signatories' ? 'signatory' : 'message']: { in: ids } },
      { createdAt: { greater_than_equal: since } },
      { batch: { not_equals: batch } },
      { undone: { not_equals: true } },
      { action: { not_equals: 'undo' } },
    ],
  })

const stillStands = (row: Moderated | undefined, decision: Decision): boolean =>
  row !== undefined &&
  (row.state === decision.to ||
    (decision.to === 'published' && row.state === 'pending' && row.toPublish === true))

const takeBack = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  { row, decision, batch }: { row: Moderated; decision: Decision; batch: string },
) => {
  const change = restored(row, decision)
  await changeRow(req, slug, row.id, change)
  await req.payload.update({
    collection: 'decisions',
    id: decision.id,
    data: { undone: true },
    depth: 0,
    // Nobody writes the history by hand; the site does, for whom it let in at the door.
    overrideAccess: true,
    req,
  })
  await writeDown(req, slug, row, { action: 'undo', batch, to: String(change.state) })
}

/**
 * Takes back a decision, or the next `most` of a bulk one, in one transaction: each row stands as before; `left` says how
 * many of the batch remain. What the register has shown it
 * does not forget: a signature whose acceptance is undone after it got its number is invalidated and keeps that number.
 * 409 where anything was decided on one of the rows since, 404 where there is nothing to undo.
 */
export const undo = async (req: PayloadRequest, slug: ModeratedSlug): Promise<Response> => {
  const { batch, most } = await bodyOf(req, asked)
  const undone = await inTransaction(req, async () => {
    const whole = await decisionsOf(req, slug, {
      and: [
        { batch: { equals: batch } },
        { undone: { not_equals: true } },
        { action: { in: undoable } },
      ],
    })
    const decisions = whole.slice(0, most)
    const [first] = decisions
    if (!first) return null
    const ids = decisions.map((decision) => rowIn(slug, decision))
    const rows = new Map((await rowsOf(req, slug, ids)).map((row) => [row.id, row]))
    const later = await laterThan(req, slug, { ids, since: first.createdAt, batch })
    const late = new Set([
      ...later.map((decision) => rowIn(slug, decision)),
      ...decisions
        .filter((decision) => !stillStands(rows.get(rowIn(slug, decision)), decision))
        .map((decision) => rowIn(slug, decision)),
    ])
    if (late.size > 0) return answerConflicts(await conflictsOf(req, slug, [...late], rows))
    const own = randomUUID()
    for (const decision of decisions) {
      const row = rows.get(rowIn(slug, decision))
      if (row) await takeBack(req, slug, { row, decision, batch: own })
    }
    return { ids, left: whole.length - decisions.length }
  })
  if (undone === null)
    return Response.json({ errors: [{ message: 'There is nothing to undo.' }] }, { status: 404 })
  if (undone instanceof Response) return undone
  return Response.json({ done: await numberAccepted(req, slug, undone.ids), left: undone.left })
}
