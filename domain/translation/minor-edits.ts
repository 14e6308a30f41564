import { z } from 'zod'
import { digestOf } from './digest'
import { inherit } from './inherit'
import { type Message, messageKey } from './message'

/** That a segment was edited without a change of meaning: the digests of what it said before, and says since. */
export type MinorEdit = `${string} ${string}`

/** How many minor edits a document remembers: the newest. */
const most = 2000

const form = /^[0-9a-f]{16} [0-9a-f]{16}$/

const minorEditsSchema = z.array(
  z.custom<MinorEdit>((value) => typeof value === 'string' && form.test(value)),
)

/** The minor edits that a document remembers, oldest first; whatever is not a list of them counts as none. */
export function minorEditsIn(value: unknown): MinorEdit[] {
  if (!Array.isArray(value) || value.length === 0) return []
  const parsed = minorEditsSchema.safeParse(value)
  return parsed.success ? parsed.data.slice(-most) : []
}

/**
 * Finds what was edited between two states of a document: each message that is new, with the one that is gone and most
 * like it, in the same field. What has no like is no edit.
 */
export function minorEditsBetween(
  before: readonly Message[],
  since: readonly Message[],
): MinorEdit[] {
  const edited = inherit(missingFrom(before, since), missingFrom(since, before))
  return [...edited].map(([now, then]): MinorEdit => `${digestOf(then)} ${digestOf(now)}`)
}

/** Adds minor edits to those that a document remembers; only the newest 2,000 stay, and each once. */
export function withMinorEdits(known: readonly MinorEdit[], added: readonly MinorEdit[]) {
  const all = new Map<string, MinorEdit>()
  for (const edit of [...known, ...added]) {
    // To edit back and forth says the same twice.
    const key = edit.split(' ').sort().join(' ')
    all.delete(key)
    all.set(key, edit)
  }
  return [...all.values()].slice(-most)
}

function missingFrom(others: readonly Message[], messages: readonly Message[]) {
  const keys = new Set(others.map(messageKey))
  return messages
    .map((message, position) => ({ message, position }))
    .filter(({ message }) => !keys.has(messageKey(message)))
}
