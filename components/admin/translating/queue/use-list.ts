import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type TasksApi, tasksApi } from './tasks-api'

/** What a list is narrowed by; every value a text, `page` among them, empty where nothing is chosen. */
export type Filter = Readonly<Record<string, string>>

const patience = 250

/** The filter as the query of an address: only what is chosen. */
export const queryOf = (filter: Filter): URLSearchParams =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))

const filterIn = (query: URLSearchParams, names: readonly string[]): Filter =>
  Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']))

/** The endpoints of the lists, where the panel has them. */
export function useTasksApi(): TasksApi {
  const { config } = useConfig()
  return useMemo(() => tasksApi(`${config.serverURL}${config.routes.api}`), [config])
}

/**
 * A page of a list, as the filter asks for it. The filter stands in the address, so that it outlives a reload; typing is
 * waited for; an answer that comes after another was asked for is dropped.
 */
export function useList<Page>(path: string, names: readonly string[]) {
  const api = useTasksApi()
  const [filter, setFilter] = useState<Filter | null>(null)
  const [page, setPage] = useState<Page | null>(null)
  const [isFailed, setFailed] = useState(false)
  const lastText = useRef('')
  const known = useRef(names)

  useEffect(
    () => setFilter(filterIn(new URLSearchParams(window.location.search), known.current)),
    [],
  )

  useEffect(() => {
    if (!filter) return
    const query = queryOf(filter)
    window.history.replaceState(window.history.state, '', query.size > 0 ? `?${query}` : '?')
    const asking = new AbortController()
    const isTyping = lastText.current !== filter.text
    lastText.current = filter.text ?? ''
    const timer = setTimeout(
      () => {
        api
          .list<Page>(path, query, asking.signal)
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
  }, [filter, api, path])

  const change = useCallback(
    (wanted: Filter) => setFilter((before) => ({ ...before, page: '', ...wanted })),
    [],
  )
  const reload = useCallback(() => setFilter((before) => before && { ...before }), [])
  return { api, filter: filter ?? {}, page, isFailed, change, reload }
}
