import { useCallback, useEffect, useState } from 'react'
import type { DeskComment } from '@/domain/translation/desk/comment'
import type { Segment } from '@/domain/translation/desk/desk'
import type { DeskApi } from './desk-api'

/** What was said of a segment; asked for only where there is something, and again after each word of one’s own. */
export function useComments(
  api: DeskApi,
  segment: Segment,
  onCount: (key: string, comments: number) => void,
) {
  const { key, msgctxt, msgid } = segment
  const [comments, setComments] = useState<readonly DeskComment[]>([])
  const [isFailed, setFailed] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const hasComments = segment.comments > 0

  useEffect(() => {
    if (!hasComments) return
    const asking = new AbortController()
    api
      .comments(key, asking.signal)
      .then((told) => setComments(told.comments))
      .catch(() => !asking.signal.aborted && setFailed(true))
    return () => asking.abort()
  }, [api, key, hasComments])

  const change = useCallback(
    async (deed: () => Promise<{ comments: DeskComment[] }>): Promise<boolean> => {
      setBusy(true)
      setFailed(false)
      try {
        const told = await deed()
        setComments(told.comments)
        onCount(key, told.comments.filter(({ resolved }) => resolved === null).length)
        return true
      } catch {
        setFailed(true)
        return false
      } finally {
        setBusy(false)
      }
    },
    [key, onCount],
  )
  return {
    comments,
    isFailed,
    isBusy,
    say: (text: string) => change(() => api.comment({ msgctxt, msgid }, text)),
    resolve: (id: string) => change(() => api.resolve(id)),
  }
}
