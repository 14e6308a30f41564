import { digestOf } from './digest'
import { type CatalogueMessage, type Message, messageKey } from './message'
import type { MinorEdit } from './minor-edits'

type Known = ReadonlyMap<string, CatalogueMessage>

/**
 * Finds for messages without a translation of their own the entry that translates them under other words of the same
 * meaning, by the minor edits that lead from one to the other: the fewest, and fuzzy entries last. Edits that are taken
 * back count as well. Answers by key.
 */
export function sameMeaning(
  known: Known,
  messages: readonly Message[],
  minorEdits: readonly MinorEdit[],
): Map<string, CatalogueMessage> {
  const found = new Map<string, CatalogueMessage>()
  if (minorEdits.length === 0) return found
  const neighbours = neighboursIn(minorEdits)
  let entries: Map<string, CatalogueMessage> | undefined
  for (const message of messages) {
    const key = messageKey(message)
    const own = known.get(key)
    if (own && isOfItsOwn(own)) continue
    const related = relatives(digestOf(message), neighbours)
    if (related.length === 0) continue
    entries ??= byDigest(known, neighbours)
    const equals = related
      .map((digest) => entries?.get(digest))
      .filter((entry) => entry !== undefined)
    const source = equals.find(({ fuzzy }) => !fuzzy) ?? (own ? undefined : equals[0])
    if (source && (!own || repeats(own, source))) found.set(key, source)
  }
  return found
}

/** Whether somebody decided on an entry; what `merge` itself began or made fuzzy is nobody's decision. */
function isOfItsOwn({ msgstr, fuzzy, previousMsgid, rev }: CatalogueMessage): boolean {
  return msgstr.trim() === '' ? Boolean(rev) : !(fuzzy && previousMsgid)
}

/** Whether an entry has nothing that its source has not. */
function repeats(own: CatalogueMessage, source: CatalogueMessage): boolean {
  return own.msgstr.trim() === '' || own.msgstr === source.msgstr
}

/** Which digests mean the same as each other, by one edit. */
function neighboursIn(minorEdits: readonly MinorEdit[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const list = neighbours.get(from)
    if (list) list.push(to)
    else neighbours.set(from, [to])
  }
  for (const edit of minorEdits) {
    const [before = '', since = ''] = edit.split(' ')
    add(since, before)
    add(before, since)
  }
  return neighbours
}

/** All digests that mean the same as one, the nearest first. */
function relatives(digest: string, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([digest])
  // A set tells of what is added while it is walked through.
  for (const each of seen) for (const next of neighbours.get(each) ?? []) seen.add(next)
  seen.delete(digest)
  return [...seen]
}

/** The entries with words that a minor edit speaks of, by digest. */
function byDigest(known: Known, neighbours: ReadonlyMap<string, unknown>) {
  const entries = new Map<string, CatalogueMessage>()
  for (const entry of known.values()) {
    const digest = digestOf(entry)
    if (neighbours.has(digest) && entry.msgstr.trim() !== '') entries.set(digest, entry)
  }
  return entries
}
