import type { SegmentConflict } from './desk/desk'
import { type Catalogue, type CatalogueMessage, type Message, messageKey } from './message'

/**
 * What somebody wants a message to say. `rev` is the one that they saw (not given: none, 0). `reviewed` not given leaves it
 * as it is; `fuzzy` not given says that the words are right for this source.
 */
export type Edit = Message & {
  msgstr: string
  rev?: number
  fuzzy?: boolean
  reviewed?: boolean
  machine?: boolean
  previousMsgid?: string
}

/** One message before and after an edit that was accepted. */
export type Change = { key: string; before: CatalogueMessage; after: CatalogueMessage }

type TakenEdits = { catalogue: CatalogueMessage[]; changes: Change[]; conflicts: SegmentConflict[] }

/**
 * Takes edits into a catalogue: what is not named stays as it is, and an edit that changes words or flags is accepted only
 * if its `rev` is the stored one. Each change counts `rev` up by one; whose words or assurance it is becomes `by`. One
 * conflict refuses all edits: then nothing is changed, and `conflicts` has both texts of each.
 */
export function takeEdits(stored: Catalogue, edits: readonly Edit[], by: string): TakenEdits {
  const entries = new Map(stored.map((entry) => [messageKey(entry), entry]))
  const changes: Change[] = []
  const conflicts: SegmentConflict[] = []
  for (const edit of edits) {
    const key = messageKey(edit)
    const before = entries.get(key) ?? unwritten(edit)
    const after = edited(before, edit, by)
    if (!isChange(before, after)) continue
    if ((edit.rev ?? 0) !== (before.rev ?? 0)) {
      conflicts.push(conflictOf(key, before, edit))
      continue
    }
    entries.set(key, after)
    changes.push({ key, before, after })
  }
  return conflicts.length > 0
    ? { catalogue: [...stored], changes: [], conflicts }
    : { catalogue: [...entries.values()], changes, conflicts }
}

/** Both texts of an edit that was refused, so that neither is lost. */
function conflictOf(key: string, before: CatalogueMessage, edit: Edit): SegmentConflict {
  const { msgctxt, msgid, msgstr, rev = 0 } = before
  return { key, msgctxt, msgid, yours: edit.msgstr, theirs: msgstr, rev }
}

function unwritten({ msgctxt, msgid }: Message): CatalogueMessage {
  return { msgctxt, msgid: msgid.normalize('NFC'), msgstr: '' }
}

function edited(before: CatalogueMessage, edit: Edit, by: string): CatalogueMessage {
  const { msgctxt, msgid, obsolete } = before
  const { msgstr } = edit
  const isRewritten = msgstr !== before.msgstr
  const hasWords = msgstr.trim() !== ''
  const fuzzy = hasWords && edit.fuzzy === true
  const approves = hasWords && !fuzzy && edit.reviewed === true && edit.machine !== true
  const machine = isRewritten ? edit.machine === true : before.machine === true && !approves
  const reviewed = !machine && (approves || (!isRewritten && !fuzzy && stays(before, edit)))
  const previousMsgid = edit.previousMsgid ?? before.previousMsgid
  // Who says that words for an earlier source are right for this one answers for them.
  const answers = isRewritten || (before.fuzzy === true && !fuzzy)
  const author = answers ? by : before.by
  return {
    msgctxt,
    msgid,
    msgstr,
    ...(fuzzy ? { fuzzy } : {}),
    ...(fuzzy && previousMsgid ? { previousMsgid } : {}),
    ...(obsolete ? { obsolete } : {}),
    ...(reviewed ? { reviewed } : {}),
    ...(machine && hasWords ? { machine } : {}),
    rev: (before.rev ?? 0) + 1,
    ...(author ? { by: author } : {}),
  }
}

/** Whether a review of unchanged words stays: unless it is taken back, or was of another source. */
function stays(before: CatalogueMessage, { reviewed }: Edit): boolean {
  return reviewed !== false && before.reviewed === true && !before.fuzzy
}

const isSame = (one?: boolean, other?: boolean): boolean => (one ?? false) === (other ?? false)

function isChange(before: CatalogueMessage, after: CatalogueMessage): boolean {
  return !(
    before.msgstr === after.msgstr &&
    isSame(before.fuzzy, after.fuzzy) &&
    isSame(before.reviewed, after.reviewed) &&
    isSame(before.machine, after.machine)
  )
}
