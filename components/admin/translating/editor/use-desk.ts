import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Desk, Segment } from '@/domain/translation/desk/desk'
import type { Refusal } from './ask'
import type { Deed, DeskApi, Done } from './desk-api'
import { deskReducer, openDesk } from './desk-state'
import { type KeptWords, keptWords } from './kept-words'
import { type Change, saveQueue } from './save-queue'
import { newsAfter, withSeen } from './seen'

const patience = 1_200
const again = 4_000

const sentOf = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ key, msgstr }) => [key, msgstr]))

/** What came of the last deed: nothing went wrong, or why it was not done. */
export type Said = { deed: Deed['deed']; problem: Refusal | null }

const nothingKnown: Refusal = { code: '', message: '', count: 0, keys: [] }

const storage = () => (typeof window === 'undefined' ? undefined : window.sessionStorage)

/**
 * The desk at work: what is typed is kept, saved by itself, and told how far it is; nothing typed is ever thrown away
 * without having arrived.
 */
export function useDesk(desk: Desk, api: DeskApi) {
  const [state, dispatch] = useReducer(deskReducer, desk, openDesk)
  const latest = useRef(state)
  latest.current = state
  const kept = useRef<KeptWords | null>(null)
  kept.current ??= keptWords(storage(), desk)
  const revs = useRef(new Map(desk.segments.map(({ key, rev }) => [key, rev])))

  const queue = useMemo(
    () =>
      saveQueue({
        patience,
        again,
        send: (edits) => api.save(edits),
        revOf: (key) => revs.current.get(key) ?? 0,
        on: {
          saving: (changes) =>
            dispatch({ type: 'save', keys: changes.map(({ key }) => key), state: 'saving' }),
          saved: (changes, answer) => {
            for (const { key, rev } of answer.segments) revs.current.set(key, rev)
            const sent = sentOf(changes)
            for (const [key, msgstr] of Object.entries(sent)) {
              const newer = kept.current?.all()[key]
              if (!newer || newer.msgstr === msgstr) kept.current?.forget(key)
              else kept.current?.keep(key, { ...newer, rev: revs.current.get(key) ?? 0 })
            }
            dispatch({ ...answer, type: 'saved', sent })
          },
          conflicts: (conflicts) => dispatch({ type: 'conflicts', conflicts }),
          refused: (changes, why) =>
            dispatch({ type: 'refused', keys: changes.map(({ key }) => key), why }),
          failed: (changes) =>
            dispatch({ type: 'save', keys: changes.map(({ key }) => key), state: 'failed' }),
        },
      }),
    [api],
  )

  const type = useCallback(
    (segment: Segment, msgstr: string) => {
      const { key, msgctxt, msgid } = segment
      kept.current?.keep(key, { msgstr, rev: revs.current.get(key) ?? 0 })
      dispatch({ type: 'typed', key, msgstr })
      const isRefused = latest.current.saves[key] === 'refused'
      if (isRefused) queue.drop(key)
      // Who typed and took it back has not said that words for an earlier source are right.
      const isAsBefore = segment.state === 'fuzzy' && msgstr === segment.msgstr
      queue.put({ key, msgctxt, msgid, msgstr, ...(isAsBefore ? { fuzzy: true } : {}) })
    },
    [queue],
  )

  /** Saves a segment as it stands, with what was found of it: right, or still right for the new source. */
  const mark = useCallback(
    ({ key, msgctxt, msgid, msgstr }: Segment, flags: Pick<Change, 'reviewed' | 'fuzzy'>) => {
      queue.put({ key, msgctxt, msgid, msgstr: latest.current.texts[key] ?? msgstr, ...flags })
      return queue.flush()
    },
    [queue],
  )

  const choose = useCallback(
    (segment: Segment, msgstr: string, isTheirs: boolean) => {
      const { key, msgctxt, msgid } = segment
      const conflict = latest.current.conflicts[key]
      if (!conflict) return
      revs.current.set(key, conflict.rev)
      queue.drop(key)
      const spare = isTheirs ? (latest.current.texts[key] ?? conflict.yours) : conflict.theirs
      dispatch({ type: 'chosen', key, msgstr, spare, isTheirs })
      if (isTheirs) return kept.current?.forget(key)
      kept.current?.keep(key, { msgstr, rev: conflict.rev })
      queue.put({ key, msgctxt, msgid, msgstr })
    },
    [queue],
  )

  /** Tries again what failed or was refused. */
  const retry = useCallback(() => {
    const { saves, segments, texts } = latest.current
    for (const { key, msgctxt, msgid } of segments)
      if (saves[key] === 'refused' && texts[key] !== undefined) {
        queue.drop(key)
        queue.put({ key, msgctxt, msgid, msgstr: texts[key] })
      }
    void queue.flush()
  }, [queue])

  const [said, setSaid] = useState<Said | null>(null)
  const [isBusy, setBusy] = useState(false)
  const deed = useCallback(
    async (asked: Deed): Promise<Done | null> => {
      setBusy(true)
      setSaid(null)
      try {
        if (!(await queue.flush())) {
          setSaid({ deed: asked.deed, problem: { ...nothingKnown, code: 'unsaved' } })
          return null
        }
        const done = await api.deed(withSeen(asked, latest.current.segments, revs.current))
        const news = done.kind === 'done' ? done : await newsAfter(done.why, api)
        if (news) {
          for (const { key, rev } of news.segments) revs.current.set(key, rev)
          dispatch({ type: 'head', head: news.head, segments: news.segments })
        }
        setSaid({ deed: asked.deed, problem: done.kind === 'refused' ? done.why : null })
        return done
      } catch {
        setSaid({ deed: asked.deed, problem: nothingKnown })
        return null
      } finally {
        setBusy(false)
      }
    },
    [api, queue],
  )

  // What the last visit could not save comes back: as typed if nobody wrote since, else as a conflict with both texts.
  useEffect(() => {
    const byKey = new Map(desk.segments.map((segment) => [segment.key, segment]))
    for (const [key, { msgstr, rev }] of Object.entries(kept.current?.all() ?? {})) {
      const segment = byKey.get(key)
      if (!segment || segment.msgstr === msgstr || !desk.can.write) kept.current?.forget(key)
      else {
        dispatch({ type: 'typed', key, msgstr })
        revs.current.set(key, rev)
        queue.put({ key, msgctxt: segment.msgctxt, msgid: segment.msgid, msgstr })
      }
    }
  }, [desk, queue])

  useEffect(() => {
    const isUnsaved = () => Object.keys(latest.current.saves).length > 0
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault()
    }
    const onHide = () => {
      if (document.visibilityState === 'hidden') void queue.flush()
    }
    const onLine = () => void queue.flush()
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('online', onLine)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('online', onLine)
      document.removeEventListener('visibilitychange', onHide)
      void queue.flush().then(queue.stop)
    }
  }, [queue])

  const counted = useCallback(
    (key: string, comments: number) => dispatch({ type: 'comments', key, comments }),
    [],
  )
  return { state, type, retry, mark, choose, deed, said, isBusy, flush: queue.flush, counted }
}

export type DeskAtWork = ReturnType<typeof useDesk>
