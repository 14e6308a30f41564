import { useEffect, useRef, useState } from 'react'
import type { DeskState } from './desk-state'

/** Counts how often words have arrived at the server, so that whoever shows them can follow. */
export function useSaves({ segments }: Pick<DeskState, 'segments'>): number {
  const [saves, setSaves] = useState(0)
  const before = useRef(segments)
  useEffect(() => {
    if (before.current === segments) return
    before.current = segments
    setSaves((count) => count + 1)
  }, [segments])
  return saves
}
