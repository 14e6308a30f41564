import { inherit } from './inherit'
import {
  type Catalogue,
  type CatalogueMessage,
  type Message,
  MOST_MESSAGES,
  messageKey,
} from './message'
import type { MinorEdit } from './minor-edits'
import { nfc } from './nfc'
import { sameMeaning } from './same-meaning'

/**
 * Brings a catalogue up to the messages of its source: what is still there keeps its translation, so does what was edited
 * in a minor way; a new message starts from the closest one that is gone (fuzzy, with its previous msgid), and what is gone
 * stays obsolete, so that it comes back with its source; of that the newest only, so that no catalogue grows without end.
 * Words of a machine stay marked as such. Pure; merging again changes nothing.
 */
export function merge(
  catalogue: Catalogue,
  messages: readonly Message[],
  minorEdits: readonly MinorEdit[] = [],
): CatalogueMessage[] {
  const wanted = new Map(messages.map((message) => [messageKey(message), message]))
  return mergeByKey(catalogue, wanted, minorEdits)
}

/** The same where the messages are at hand by key. */
export function mergeByKey(
  catalogue: Catalogue,
  wanted: ReadonlyMap<string, Message>,
  minorEdits: readonly MinorEdit[] = [],
): CatalogueMessage[] {
  const known = byKey(catalogue)
  const meant = sameMeaning(known, [...wanted.values()], minorEdits)
  const fresh = placed(wanted, (key) => !known.has(key) && !meant.has(key))
  const gone = placed(known, (key) => !wanted.has(key))
  const lent = new Set(meant.values())
  const useful = gone.filter(({ message }) => message.msgstr.trim() !== '' && !lent.has(message))
  const heirs = inherit(fresh, useful)
  const present = [...wanted.entries()].map(([key, message]) => {
    const entry = meant.get(key) ?? known.get(key)
    return entry ? revive(entry, nfc(message.msgid)) : begin(message, heirs.get(message))
  })
  // What went last comes first: it stood among what was present.
  const obsolete = gone
    .filter(({ message }) => isWorthKeeping(message, known))
    .slice(0, mostObsolete(present.length))
    .map(({ message }) => (message.obsolete ? message : { ...message, obsolete: true }))
  return [...present, ...obsolete]
}

/** How many messages without a source are kept beside those that have one. */
function mostObsolete(present: number): number {
  return Math.max(0, Math.min(2 * present + 500, MOST_MESSAGES - present))
}

/** Those messages whose key is one looked for, with their places among all. */
function placed<T>(messages: ReadonlyMap<string, T>, isSought: (key: string) => boolean) {
  const sought: { message: T; position: number }[] = []
  let position = 0
  for (const [key, message] of messages) {
    if (isSought(key)) sought.push({ message, position })
    position += 1
  }
  return sought
}

/** Where a catalogue has a message twice, the entry that is furthest on counts. */
function byKey(catalogue: Catalogue): Map<string, CatalogueMessage> {
  const known = new Map<string, CatalogueMessage>()
  for (const entry of catalogue) {
    const msgid = nfc(entry.msgid)
    const normal = msgid === entry.msgid ? entry : { ...entry, msgid }
    const key = messageKey(normal)
    const other = known.get(key)
    if (!other || progress(normal) > progress(other)) known.set(key, normal)
  }
  return known
}

function progress({ msgstr, fuzzy, obsolete }: CatalogueMessage): number {
  return (msgstr.trim() ? 4 : 0) + (fuzzy ? 0 : 2) + (obsolete ? 0 : 1)
}

function revive(entry: CatalogueMessage, msgid: string): CatalogueMessage {
  if (!('obsolete' in entry) && entry.msgid === msgid) return entry
  const { obsolete, ...revived } = entry
  return { ...revived, msgid }
}

function begin(message: Message, source: CatalogueMessage | undefined): CatalogueMessage {
  const { msgctxt } = message
  const msgid = nfc(message.msgid)
  if (!source) return { msgctxt, msgid, msgstr: '' }
  const previousMsgid = (source.fuzzy && source.previousMsgid) || source.msgid
  const machine = source.machine ? { machine: true } : {}
  return { msgctxt, msgid, msgstr: source.msgstr, fuzzy: true, previousMsgid, ...machine }
}

/** A fuzzy entry that only repeats the translation of the message it came from has nothing to lose. */
function isWorthKeeping(entry: CatalogueMessage, known: ReadonlyMap<string, CatalogueMessage>) {
  if (entry.msgstr.trim() === '') return false
  if (!entry.fuzzy || !entry.previousMsgid) return true
  const origin = known.get(messageKey({ ...entry, msgid: entry.previousMsgid }))
  return !origin || origin.fuzzy === true || origin.msgstr !== entry.msgstr
}
