import { useCallback, useMemo, useState } from 'react'
import type { QueueRow } from '@/domain/signature/queue'

/** Which rows of the page are ticked, and which one is looked at now. */
export function useSelection(rows: readonly QueueRow[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [currentId, setCurrentId] = useState<string | null>(null)
  const selected = useMemo(() => rows.filter(({ id }) => ticked.has(id)), [rows, ticked])
  const current = rows.find(({ id }) => id === currentId) ?? null

  const toggle = useCallback(
    (id: string) =>
      setTicked((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    [],
  )
  const toggleAll = useCallback(
    () =>
      setTicked((before) =>
        rows.every(({ id }) => before.has(id)) ? new Set() : new Set(rows.map(({ id }) => id)),
      ),
    [rows],
  )
  const clear = useCallback(() => setTicked(new Set()), [])
  /** Looks at the row so many places further down, or the first; its element gets the focus. */
  const move = useCallback(
    (by: number) => {
      const at = rows.findIndex(({ id }) => id === currentId)
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
      if (!next) return
      setCurrentId(next.id)
      document.getElementById(`row-${next.id}`)?.focus()
    },
    [rows, currentId],
  )
  return { selected, current, ticked, toggle, toggleAll, clear, move, look: setCurrentId }
}

export type Selection = ReturnType<typeof useSelection>
