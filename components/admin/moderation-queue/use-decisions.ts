import { useState } from 'react'
import type { Conflict, Outcome, QueueRow } from '@/domain/signature/queue'
import { decideInParts, type Part } from './decide-in-parts'
import type { ModerationApi } from './moderation-api'
import type { Words } from './use-words'

/** What the bar at the foot says: what was done, what was not, and by which batch it can be undone. */
export type Status = { lines: string[]; batch: string | null }

const undoPart = 25

const numbersOf = (done: readonly Outcome[]): string =>
  done
    .flatMap(({ number, state }) => (number !== null && state === 'published' ? [number] : []))
    .sort((one, other) => one - other)
    .join(', ')

type Desk = { api: ModerationApi; words: Words; rows: readonly QueueRow[]; onDone: () => void }

/** What moderators do with rows, one thing at a time: how far it is, what came of it, and how to take it back. */
export function useDecisions({ api, words, rows, onDone }: Desk) {
  const { say, time } = words
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [status, setStatus] = useState<Status>({ lines: [], batch: null })
  const names = new Map(rows.map(({ id, name }) => [id, name]))

  const conflictLine = ({ id, state, by, at }: Conflict): string => {
    const name = names.get(id) ?? id
    if (state === null) return say('conflictGone', { name })
    return say('conflict', {
      name,
      state: say(`shelf_${state}`),
      by: by ?? say('nobody'),
      time: at ? time(at) : '',
    })
  }
  const conflictLines = (conflicts: readonly Conflict[]): string[] =>
    conflicts.length === 0
      ? []
      : [say('conflicts', { count: conflicts.length }), ...conflicts.map(conflictLine)]

  const run = async (total: number, work: () => Promise<Status>) => {
    if (progress) return
    setProgress({ done: 0, total })
    try {
      setStatus(await work())
    } catch {
      setStatus({ lines: [say('failed')], batch: null })
    }
    setProgress(null)
    onDone()
  }

  const decide = (parts: readonly Part[]) => {
    const total = parts.reduce((sum, part) => sum + part.rows.length, 0)
    const word = parts.some(({ action }) => action === 'reject')
      ? 'reject'
      : parts.some(({ action }) => action === 'invalidate')
        ? 'invalidate'
        : 'accept'
    return run(total, async () => {
      const tally = await decideInParts(api, parts, (done) => setProgress({ done, total }))
      const numbers = numbersOf(tally.done)
      return {
        batch: tally.done.length > 0 ? tally.batch : null,
        lines: [
          say(`done_${word}`, { count: tally.done.length }),
          ...(word === 'accept' && numbers ? [say('done_numbers', { numbers })] : []),
          ...conflictLines(tally.conflicts),
          ...(tally.refused.length > 0 ? [say('refused', { count: tally.refused.length })] : []),
        ],
      }
    })
  }

  const undo = (batch: string | null = status.batch) => {
    if (!batch) return
    return run(1, async () => {
      let undone = 0
      for (;;) {
        const answer = await api.undo(batch, undoPart)
        if (answer.kind !== 'done')
          return {
            batch: null,
            lines: [
              ...(undone > 0 ? [say('done_undo', { count: undone })] : []),
              ...conflictLines(answer.kind === 'conflicts' ? answer.conflicts : []),
            ],
          }
        undone += answer.done.length
        setProgress({ done: undone, total: undone + answer.left })
        if (answer.left === 0) return { batch: null, lines: [say('done_undo', { count: undone })] }
      }
    })
  }

  const merge = (merged: readonly QueueRow[] | readonly { id: string }[], keep: string) =>
    run(1, async () => {
      const answer = await api.merge(
        merged.map(({ id }) => id),
        keep,
      )
      if (answer.kind === 'done')
        return {
          batch: answer.batch,
          lines: [say('done_merge', { count: merged.length - 1 })],
        }
      return {
        batch: null,
        lines:
          answer.kind === 'conflicts'
            ? conflictLines(answer.conflicts)
            : [say('refused', { count: merged.length })],
      }
    })

  return { decide, undo, merge, progress, status }
}

export type Decisions = ReturnType<typeof useDecisions>
