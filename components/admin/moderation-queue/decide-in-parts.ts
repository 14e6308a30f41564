import type { Conflict, ModerationAction, Outcome, QueueRow } from '@/domain/signature/queue'
import type { Decided, ModerationApi } from './moderation-api'

/** So many are decided in one transaction: long ones would keep signers waiting. */
export const part = 25

/** What came of a decision on many. */
export type Tally = { batch: string; done: Outcome[]; conflicts: Conflict[]; refused: string[] }

export type Part = { action: ModerationAction; rows: QueueRow[]; reason: string | null }

const inParts = ({ rows, ...rest }: Part): Part[] =>
  Array.from({ length: Math.ceil(rows.length / part) }, (_, index) => ({
    ...rest,
    rows: rows.slice(index * part, (index + 1) * part),
  }))

const leftOut = (answer: Decided): string[] => {
  if (answer.kind === 'conflicts') return answer.conflicts.map(({ id }) => id)
  return answer.kind === 'refused' ? answer.ids : []
}

/**
 * Decides on any number of rows, part by part under one batch, telling how far it is. What somebody else decided meanwhile
 * is left out and counted, and the rest of its part tried again without it.
 */
export const decideInParts = async (
  api: ModerationApi,
  parts: readonly Part[],
  onProgress: (done: number) => void,
): Promise<Tally> => {
  const tally: Tally = { batch: crypto.randomUUID(), done: [], conflicts: [], refused: [] }
  const todo = parts.flatMap(inParts)
  let behind = 0
  for (let next = todo.shift(); next; next = todo.shift()) {
    const { action, rows, reason } = next
    const answer = await api.decide({
      action,
      reason,
      batch: tally.batch,
      ids: rows.map(({ id }) => id),
      seen: Object.fromEntries(rows.map(({ id, state }) => [id, state])),
    })
    if (answer.kind === 'done') tally.done.push(...answer.done)
    if (answer.kind === 'conflicts') tally.conflicts.push(...answer.conflicts)
    if (answer.kind === 'refused') tally.refused.push(...answer.ids)
    const out = leftOut(answer)
    const again = answer.kind === 'done' ? [] : rows.filter(({ id }) => !out.includes(id))
    if (again.length > 0 && again.length < rows.length)
      todo.unshift({ action, reason, rows: again })
    behind += rows.length - again.length
    onProgress(behind)
  }
  return tally
}
