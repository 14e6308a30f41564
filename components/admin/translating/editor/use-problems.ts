import { useEffect, useMemo, useRef, useState } from 'react'
import { checkMessage } from '@/domain/translation/checks/check-message'
import type { Problem } from '@/domain/translation/checks/problem'
import type { Segment } from '@/domain/translation/desk/desk'
import type { Troubles } from './choose'
import type { Term } from './desk-api'

type Languages = { from: string; to: string }

/** The problems of one segment as it is typed. */
export function useProblemsOf(
  segment: Segment,
  msgstr: string,
  { from, to }: Languages,
  terms: readonly Term[],
): Problem[] {
  const { msgctxt, msgid, kind } = segment
  return useMemo(
    () => checkMessage({ msgctxt, msgid, msgstr, kind }, { from, to, terms }),
    [msgctxt, msgid, msgstr, kind, from, to, terms],
  )
}

const atOnce = 60

/**
 * How many problems each segment has. All are looked through bit by bit once the page stands, so that a long document
 * opens at once; then only what was changed.
 */
export function useTroubles(
  segments: readonly Segment[],
  texts: Readonly<Record<string, string>>,
  { from, to }: Languages,
): Troubles {
  const checked = useRef(new Map<string, string>())
  const [troubles, setTroubles] = useState<Troubles>({})
  useEffect(() => {
    const textOf = ({ key, msgstr }: Segment) => texts[key] ?? msgstr
    const due = segments.filter((segment) => checked.current.get(segment.key) !== textOf(segment))
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const found: Record<string, { errors: number; warnings: number }> = {}
      for (const segment of due.splice(0, atOnce)) {
        const msgstr = textOf(segment)
        const problems = checkMessage({ ...segment, msgstr }, { from, to })
        const errors = problems.filter(({ level }) => level === 'error').length
        found[segment.key] = { errors, warnings: problems.length - errors }
        checked.current.set(segment.key, msgstr)
      }
      if (Object.keys(found).length > 0) setTroubles((before) => ({ ...before, ...found }))
      if (due.length > 0) timer = setTimeout(look, 16)
    }
    timer = setTimeout(look, 250)
    return () => clearTimeout(timer)
  }, [segments, texts, from, to])
  return troubles
}
