import { closest } from './closest'
import type { Message } from './message'

/** A message and its place in its list. */
type Ranked<T extends Message> = { message: T; position: number }

/**
 * Finds for each fresh message the gone one of the same field that it was made of, so whose translation it can start
 * from; entries that were obsolete before come last among equals, for their place says nothing any more.
 */
export function inherit<Gone extends Message & { obsolete?: boolean }>(
  fresh: readonly Ranked<Message>[],
  gone: readonly Ranked<Gone>[],
): Map<Message, Gone> {
  const heirs = new Map<Message, Gone>()
  for (const msgctxt of new Set(fresh.map(({ message }) => message.msgctxt))) {
    const wanted = fresh.filter(({ message }) => message.msgctxt === msgctxt)
    const candidates = gone.filter(({ message }) => message.msgctxt === msgctxt)
    const places = candidates.map(({ message, position }) => ({
      text: message.msgid,
      position: message.obsolete ? Number.MAX_SAFE_INTEGER : position,
    }))
    const pairs = closest(
      wanted.map(({ message, position }) => ({ text: message.msgid, position })),
      places,
    )
    for (const [at, candidate] of pairs) {
      const [heir, source] = [wanted[at], candidates[candidate]]
      if (heir && source) heirs.set(heir.message, source.message)
    }
  }
  return heirs
}
