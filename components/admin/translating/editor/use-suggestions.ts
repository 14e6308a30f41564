import { useEffect, useState } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import type { DeskApi, Suggestions } from './desk-api'

const patience = 120
const none: Suggestions = { matches: [], terms: [] }
const known = new WeakMap<DeskApi, Map<string, Suggestions>>()

const shelfOf = (api: DeskApi) => {
  const shelf = known.get(api) ?? new Map<string, Suggestions>()
  known.set(api, shelf)
  return shelf
}

/**
 * What the memory and the glossary know about a segment; nothing while they are asked, or where they do not answer. They
 * are asked by those alone who may write.
 */
export function useSuggestions(api: DeskApi, { key, msgctxt, msgid }: Segment, canWrite: boolean) {
  const [told, setTold] = useState<Suggestions | null>(() => shelfOf(api).get(key) ?? null)
  useEffect(() => {
    const shelf = shelfOf(api)
    if (!canWrite || shelf.has(key)) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      api
        .suggestions({ msgctxt, msgid }, asking.signal)
        .then((answer) => {
          shelf.set(key, answer)
          setTold(answer)
        })
        .catch(() => !asking.signal.aborted && setTold(none))
    }, patience)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [api, key, msgctxt, msgid, canWrite])
  return { isAsked: told === null, ...(told ?? none) }
}
