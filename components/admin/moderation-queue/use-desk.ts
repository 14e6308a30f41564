import { useCallback, useEffect, useRef, useState } from 'react'
import type { ModerationAction, QueueRow, SignatureRow, SimilarOne } from '@/domain/signature/queue'
import type { Mergeable } from './merge-dialog'
import { deedsFor, isUnproved } from './row-deeds'
import type { Decisions } from './use-decisions'
import type { Selection } from './use-selection'

/** What is asked before something is done. */
export type Question =
  | { kind: 'reject' | 'invalidate'; rows: QueueRow[] }
  | { kind: 'vouch'; rows: QueueRow[]; unproved: SignatureRow[] }
  | { kind: 'mandate'; row: SignatureRow }
  | { kind: 'merge'; rows: Mergeable[] }
  | { kind: 'help' }

type Desk = { rows: readonly QueueRow[]; selection: Selection; decisions: Decisions }

/** What is meant by a key or a button: the selected rows if there are any, else the one that is looked at. */
export function useDesk({ rows, selection, decisions }: Desk) {
  const [question, setQuestion] = useState<Question | null>(null)
  const { selected, current, clear, look } = selection
  const { decide, merge } = decisions
  const focusAt = useRef<number | null>(null)

  const meant = (action: ModerationAction, only?: QueueRow): QueueRow[] => {
    const targets = only ? [only] : selected.length > 0 ? selected : current ? [current] : []
    return targets.filter((row) => deedsFor(row).includes(action))
  }
  const remember = (targets: readonly { id: string }[]) => {
    focusAt.current = rows.findIndex(({ id }) => id === targets[0]?.id)
    clear()
  }
  const done = (targets: readonly { id: string }[], parts: Parameters<typeof decide>[0]) => {
    setQuestion(null)
    remember(targets)
    void decide(parts)
  }

  const accept = (only?: QueueRow) => {
    const targets = meant('accept', only)
    if (targets.length === 0 || decisions.progress) return
    const [first] = targets
    if (
      targets.length === 1 &&
      first?.of === 'signatories' &&
      first.hasMandate &&
      isUnproved(first)
    )
      return setQuestion({ kind: 'mandate', row: first })
    const unproved = targets.filter(isUnproved) as SignatureRow[]
    if (unproved.length > 0) return setQuestion({ kind: 'vouch', rows: targets, unproved })
    done(targets, [{ action: 'accept', rows: targets, reason: null }])
  }
  const vouch = (targets: QueueRow[], reason: string) =>
    done(targets, [
      { action: 'vouch', rows: targets.filter(isUnproved), reason },
      { action: 'accept', rows: targets.filter((row) => !isUnproved(row)), reason: null },
    ])
  const turnAway = (kind: 'reject' | 'invalidate', only?: QueueRow) => {
    const targets = meant(kind, only)
    if (targets.length > 0 && !decisions.progress) setQuestion({ kind, rows: targets })
  }
  const giveReason = (kind: 'reject' | 'invalidate', targets: QueueRow[], reason: string) =>
    done(targets, [{ action: kind, rows: targets, reason }])
  const acceptMandate = (row: SignatureRow) =>
    done([row], [{ action: 'accept-mandate', rows: [row], reason: null }])

  const askToMerge = (row?: QueueRow, other?: SimilarOne) => {
    if (decisions.progress) return
    if (row && other) return setQuestion({ kind: 'merge', rows: [row as Mergeable, other] })
    if (selected.length > 1) return setQuestion({ kind: 'merge', rows: selected as Mergeable[] })
    const likest =
      current?.of === 'signatories'
        ? current.similar.find(
            ({ of, state }) =>
              of === 'signatories' && (state === 'pending' || state === 'published'),
          )
        : undefined
    if (current && likest) setQuestion({ kind: 'merge', rows: [current as Mergeable, likest] })
  }
  const mergeInto = (merged: readonly Mergeable[], keep: string) => {
    setQuestion(null)
    remember(merged)
    void merge(merged, keep)
  }

  // Who decided by keyboard goes on with the row that has come into the place of the one that went.
  useEffect(() => {
    if (focusAt.current === null || rows.length === 0) return
    const next = rows[Math.min(Math.max(0, focusAt.current), rows.length - 1)]
    focusAt.current = null
    if (!next) return
    look(next.id)
    document.getElementById(`row-${next.id}`)?.focus()
  }, [rows, look])

  const close = useCallback(() => setQuestion(null), [])
  return {
    question,
    ask: setQuestion,
    close,
    accept,
    vouch,
    turnAway,
    giveReason,
    acceptMandate,
    askToMerge,
    mergeInto,
  }
}

export type DeskDeeds = ReturnType<typeof useDesk>
