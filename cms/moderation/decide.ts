import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ModeratedSlug, moderationActions } from '@/domain/signature/queue'
import { inTransaction } from '../database/in-transaction'
import { answerConflicts, conflictsOf } from './conflicts'
import { bodyOf } from './door'
import type { Moderated } from './moderated'
import { mostAtOnce } from './most-at-once'
import { numberAccepted } from './number-accepted'
import { type By, type Plan, plan } from './plan'
import { changeRow, rowsOf } from './rows'
import { writeDown } from './write-down'

const sentence = z.string().trim().min(3).max(500)

const asked = z
  .strictObject({
    action: z.enum(moderationActions),
    ids: z.array(z.string().min(1).max(64)).min(1).max(mostAtOnce),
    reason: sentence.nullish(),
    batch: z.uuid().optional(),
    /** The states in which somebody saw the rows; one that is in another by now is a conflict. */
    seen: z.record(z.string(), z.string()).optional(),
  })
  .refine(({ action, reason }) => action.startsWith('accept') || reason, {
    path: ['reason'],
    message: 'Say why.',
  })

type Asked = z.infer<typeof asked>
type Planned = { row: Moderated; plan: Plan }

const isStuck = ({ plan }: Planned): boolean => 'refused' in plan && plan.refused === 'not-now'

const refusals = (planned: readonly Planned[]): Response | null => {
  const problems = planned.flatMap(({ row, plan }) =>
    'refused' in plan ? [{ id: row.id, code: plan.refused }] : [],
  )
  return problems.length === 0
    ? null
    : Response.json(
        { errors: [{ message: 'This cannot be done. Nothing was done.' }], problems },
        { status: 422 },
      )
}

const carryOut = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  { action, reason, batch }: { action: Asked['action']; reason: string | null; batch: string },
  planned: readonly Planned[],
): Promise<void> => {
  for (const { row, plan } of planned) {
    if ('refused' in plan) continue
    await changeRow(req, slug, row.id, plan.change)
    await writeDown(req, slug, row, { action, batch, to: plan.to, reason })
  }
}

/**
 * Decides on up to 100 rows in one transaction: on all, or on none. Answers with the batch by which it can be undone and
 * how the rows stand now, numbers included; 409 where somebody decided meanwhile, 422 where a proof is missing.
 */
export const decide = async (req: PayloadRequest, slug: ModeratedSlug): Promise<Response> => {
  const {
    action,
    ids: sent,
    reason = null,
    batch = randomUUID(),
    seen = {},
  } = await bodyOf(req, asked)
  const ids = [...new Set(sent)]
  const by: By = { reason: reason ?? null, user: req.user?.id ?? null, now: new Date() }
  const refused = await inTransaction(req, async () => {
    const rows = new Map((await rowsOf(req, slug, ids)).map((row) => [row.id, row]))
    const planned = [...rows.values()].map((row) => ({ row, plan: plan(slug, row, action, by) }))
    const late = ids.filter((id) => {
      const row = rows.get(id)
      return !row || (seen[id] !== undefined && seen[id] !== row.state)
    })
    const stuck = planned.filter(isStuck).map(({ row }) => row.id)
    const conflicting = [...new Set([...late, ...stuck])]
    if (conflicting.length > 0)
      return answerConflicts(await conflictsOf(req, slug, conflicting, rows))
    const refusal = refusals(planned)
    if (refusal === null) await carryOut(req, slug, { action, reason: by.reason, batch }, planned)
    return refusal
  })
  if (refused) return refused
  return Response.json({ batch, done: await numberAccepted(req, slug, ids) })
}
