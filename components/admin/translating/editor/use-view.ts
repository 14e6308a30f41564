import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import { chosen, type Filter, hasProblem, isOpen, nextWhere, step, type Troubles } from './choose'

type Seen = { texts: Readonly<Record<string, string>>; troubles: Troubles }

const numberInAddress = (): number => Number(window.location.hash.slice(1)) || 0

/** The segment that the address names, else the first that is open, else the first. */
const firstOf = (segments: readonly Segment[], seen: Seen): string | null => {
  const named = segments[numberInAddress() - 1]
  return (named ?? segments.find((segment) => isOpen(segment, seen)) ?? segments[0])?.key ?? null
}

/**
 * What of the document is shown, and where one is in it. What a filter shows stays until another is chosen, so that
 * nothing vanishes under one’s hands; the place stands in the address as the number of the segment.
 */
export function useView(segments: readonly Segment[], seen: Seen) {
  const latest = useRef({ segments, seen })
  latest.current = { segments, seen }
  const [filter, setFilter] = useState<Filter>('all')
  const [search, setSearch] = useState('')
  const all = useMemo(() => segments.map(({ key }) => key), [segments])
  const [narrowed, setNarrowed] = useState<readonly string[] | null>(null)
  const [active, setActive] = useState<string | null>(() => firstOf(segments, seen))
  const wantsFocus = useRef(typeof window !== 'undefined' && numberInAddress() > 0)
  const keys = narrowed ?? all

  const narrow = useCallback((wanted: Filter, text: string) => {
    setFilter(wanted)
    setSearch(text)
    const isAll = wanted === 'all' && text.trim() === ''
    const { segments, seen } = latest.current
    const found = isAll ? null : chosen(segments, seen, wanted, text)
    setNarrowed(found)
    setActive((before) =>
      found && before !== null && !found.includes(before) ? (found[0] ?? null) : before,
    )
  }, [])

  /** Opens a segment; its text field takes the focus. */
  const open = useCallback((key: string | null) => {
    if (key === null) return
    wantsFocus.current = true
    setActive(key)
    document.getElementById(`target-${key}`)?.focus()
  }, [])

  useEffect(() => {
    const number = active === null ? 0 : all.indexOf(active) + 1
    if (number > 0) window.history.replaceState(window.history.state, '', `#${number}`)
  }, [active, all])

  const move = useCallback((by: 1 | -1) => open(step(keys, active, by)), [keys, active, open])
  const segmentOf = (key: string) => latest.current.segments.find((each) => each.key === key)
  const leap = (isWanted: (segment: Segment) => boolean): boolean => {
    const found = nextWhere(keys, active, (key) => {
      const segment = segmentOf(key)
      return segment !== undefined && isWanted(segment)
    })
    open(found)
    return found !== null
  }
  return {
    filter,
    search,
    keys,
    active,
    narrow,
    open,
    move,
    wantsFocus,
    toOpen: () => leap((segment) => isOpen(segment, latest.current.seen)),
    toProblem: () => leap((segment) => hasProblem(segment, latest.current.seen)),
    toReview: () => leap(({ state }) => state === 'needs-review'),
  }
}

export type View = ReturnType<typeof useView>
