import { startTransition, useEffect, useState } from 'react'

const first = 40

/**
 * How many rows of a long list are drawn: enough round the one that is worked on at once, the others right after,
 * without holding up who types. Their order never changes.
 */
export function useDrawn(total: number, activeIndex: number): number {
  const [drawn, setDrawn] = useState(first)
  useEffect(() => {
    startTransition(() => setDrawn(total))
  }, [total])
  return Math.min(total, Math.max(drawn, activeIndex + 20))
}
