import type { SegmentConflict, SegmentEdit } from '@/domain/translation/desk/desk'
import type { Refusal } from './ask'
import type { Saved } from './desk-api'

/** A change that waits to be sent; the queue knows the revision that it has to be sent with. */
export type Change = Omit<SegmentEdit, 'rev'> & { key: string }

type Events = {
  saving: (changes: readonly Change[]) => void
  saved: (changes: readonly Change[], answer: Extract<Saved, { kind: 'saved' }>) => void
  conflicts: (conflicts: readonly SegmentConflict[]) => void
  refused: (changes: readonly Change[], why: Refusal) => void
  failed: (changes: readonly Change[]) => void
}

type Options = {
  send: (edits: SegmentEdit[]) => Promise<Saved>
  revOf: (key: string) => number
  on: Events
  /** For so many milliseconds a change waits for more typing. */
  patience: number
  /** After so many milliseconds what failed is tried again; longer each time, up to eight times as long. */
  again: number
}

const most = 50
const withoutKey = ({ key: _, ...edit }: Change) => edit

/**
 * Sends changes of segments one request at a time, so that two saves of one segment never overtake each other. What fails
 * stays in the queue and is tried again; a segment in conflict waits until somebody decided, and holds up no other.
 */
export const saveQueue = ({ send, revOf, on, patience, again }: Options) => {
  const waiting = new Map<string, { change: Change; due: number }>()
  const held = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let failures = 0

  const sendable = () => [...waiting.values()].filter(({ change }) => !held.has(change.key))
  const wake = () => {
    clearTimeout(timer)
    const next = Math.min(...sendable().map(({ due }) => due))
    if (Number.isFinite(next)) timer = setTimeout(() => void run(), Math.max(0, next - Date.now()))
  }
  const putBack = (changes: readonly Change[], due: number) => {
    for (const change of changes)
      if (!waiting.has(change.key)) waiting.set(change.key, { change, due })
  }

  const settle = (changes: Change[], answer: Saved) => {
    failures = 0
    if (answer.kind === 'saved') return on.saved(changes, answer)
    if (answer.kind === 'refused') {
      for (const { key } of changes) held.add(key)
      return on.refused(changes, answer.why)
    }
    const keys = new Set(answer.conflicts.map(({ key }) => key))
    for (const key of keys) held.add(key)
    putBack(
      changes.filter(({ key }) => !keys.has(key)),
      Date.now(),
    )
    on.conflicts(answer.conflicts)
  }

  const step = async () => {
    const due = sendable().filter((each) => each.due <= Date.now())
    const changes = due.slice(0, most).map(({ change }) => change)
    if (changes.length === 0) return false
    for (const { key } of changes) waiting.delete(key)
    on.saving(changes)
    try {
      settle(
        changes,
        await send(changes.map((change) => ({ ...withoutKey(change), rev: revOf(change.key) }))),
      )
      return true
    } catch {
      putBack(changes, Date.now() + again * 2 ** Math.min(3, failures))
      failures += 1
      on.failed(changes)
      return false
    }
  }

  const run = (): Promise<void> => {
    running ??= (async () => {
      while (await step());
      running = null
      wake()
    })()
    return running
  }

  /** Sends everything now; true if nothing is left unsaved. */
  const flush = async (): Promise<boolean> => {
    if (running) await running
    for (const [key, { change }] of waiting) waiting.set(key, { change, due: 0 })
    await run()
    return waiting.size === 0 && held.size === 0
  }

  return {
    /** Takes a change in the place of one that waits for the same segment; sent once nothing more is typed. */
    put: (change: Change) => {
      waiting.set(change.key, { change, due: Date.now() + patience })
      if (!running) wake()
    },
    /** Forgets what waits for a segment, and lets it be saved again. */
    drop: (key: string) => {
      waiting.delete(key)
      held.delete(key)
    },
    flush,
    /** What has not arrived yet, to be sent by other means when the page goes. */
    left: () => sendable().map(({ change }) => ({ ...withoutKey(change), rev: revOf(change.key) })),
    stop: () => clearTimeout(timer),
  }
}
