import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueuePage } from '@/domain/signature/queue'
import type { ModerationApi } from './moderation-api'
import { filterIn, firstFilter, type QueueFilter, queryOf } from './queue-filter'

const patience = 250

/**
 * The page of the queue that the filter asks for. The filter stands in the address, so that it outlives a reload; typing
 * is waited for; an answer that comes after another was asked for is dropped.
 */
export function useQueue(apiFor: (of: QueueFilter['of']) => ModerationApi) {
  const [filter, setFilter] = useState<QueueFilter | null>(null)
  const [page, setPage] = useState<QueuePage | null>(null)
  const [isFailed, setFailed] = useState(false)
  const lastText = useRef('')

  useEffect(() => setFilter(filterIn(new URLSearchParams(window.location.search))), [])

  useEffect(() => {
    if (!filter) return
    const query = queryOf(filter).toString()
    window.history.replaceState(window.history.state, '', query ? `?${query}` : '?')
    const asking = new AbortController()
    const isTyping = lastText.current !== filter.text
    lastText.current = filter.text
    const timer = setTimeout(
      () => {
        const asked = queryOf(filter)
        asked.delete('of')
        apiFor(filter.of)
          .queue(asked, asking.signal)
          .then((told) => {
            setPage(told)
            setFailed(false)
          })
          .catch(() => setFailed(!asking.signal.aborted))
      },
      isTyping ? patience : 0,
    )
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [filter, apiFor])

  const change = useCallback(
    (wanted: Partial<QueueFilter>) =>
      setFilter((before) => ({ ...(before ?? firstFilter), page: 1, ...wanted })),
    [],
  )
  const reload = useCallback(() => setFilter((before) => before && { ...before }), [])
  return { filter: filter ?? firstFilter, page, isFailed, change, reload, setPage }
}
