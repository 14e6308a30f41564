import { checkMessage } from '@/domain/translation/checks/check-message'
import type { Problem } from '@/domain/translation/checks/problem'
import type { Segment } from '@/domain/translation/desk/desk'
import type {
  ImportConflict,
  Places,
  Refusal,
  RefusalCode,
} from '@/domain/translation/exchange/report'
import { type CatalogueMessage, messageKey } from '@/domain/translation/message'
import type { Edit } from '@/domain/translation/take-edits'
import type { ReadEntry } from '../exchange-file'
import { saidRefusal } from '../said'

/** What entries are held against: the catalogue with the source of now, and how its texts are read. */
export type Present = {
  merged: readonly CatalogueMessage[]
  kindOf: (msgctxt: string) => Segment['kind']
  from: string
  to: string
}

/** What is to be done with the entries of a file. */
export type Judgement = {
  edits: Edit[]
  unchanged: number
  refused: Refusal[]
  conflicts: ImportConflict[]
}

/** The longest text that a catalogue takes, in UTF-16 code units, as its schema says. */
const longestText = 50_000

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Words as every file can hold them: composed, and without halves of characters. */
const comparable = (text: string): string => Buffer.from(text.normalize('NFC')).toString()

const finder = (merged: readonly CatalogueMessage[]) => {
  const live = merged.filter(({ obsolete }) => !obsolete)
  const exact = new Map(live.map((message) => [messageKey(message), message]))
  const keyOf = (message: CatalogueMessage) =>
    messageKey({ ...message, msgid: oneSpace(message.msgid) })
  const loose = new Map(live.map((message) => [keyOf(message), message]))
  return (entry: ReadEntry): { stored: CatalogueMessage; msgstr: string } | null => {
    const stored = exact.get(messageKey(entry))
    if (stored) return { stored, msgstr: entry.msgstr }
    const alike = entry.loose ? loose.get(keyOf(entry)) : undefined
    return alike ? { stored: alike, msgstr: oneSpace(entry.msgstr) } : null
  }
}

const errorIn = (message: CatalogueMessage, { kindOf, from, to }: Present): Problem | null => {
  const kind = kindOf(message.msgctxt)
  const [problem] = checkMessage({ ...message, kind }, { from, to })
  return problem?.level === 'error' ? problem : null
}

/** Says why an entry is not taken. */
type Refuse = (code: RefusalCode, places?: Places, problem?: Problem) => void

/**
 * Holds the entries of a file against the catalogue of now. An entry whose source is no longer there is refused by name; so
 * are texts with errors, unless they are fuzzy anyway. Other words than are stored are an edit, if the file knew the
 * stored ones (`rev`), else a conflict. A missing text takes none away, and a review is nothing that a file can give.
 */
export const judge = (entries: readonly ReadEntry[], present: Present): Judgement => {
  const judgement: Judgement = { edits: [], unchanged: 0, refused: [], conflicts: [] }
  const find = finder(present.merged)
  for (const entry of entries) {
    if (entry.obsolete || entry.msgstr.trim() === '') {
      judgement.unchanged += 1
      continue
    }
    const refuse: Refuse = (code, places = {}, problem) => {
      const { msgctxt, msgid, line } = entry
      judgement.refused.push(
        saidRefusal({ msgctxt, msgid, line, code, places, problem: problem ?? null }),
      )
    }
    const found = find(entry)
    if (entry.plural) refuse('plural')
    else if (entry.msgctxt === '') refuse('noContext')
    else if (!found) refuse('changed')
    else weigh(entry, found, present, judgement, refuse)
  }
  return judgement
}

const weigh = (
  entry: ReadEntry,
  { stored, msgstr }: { stored: CatalogueMessage; msgstr: string },
  present: Present,
  judgement: Judgement,
  refuse: Refuse,
): void => {
  const { msgctxt, msgid } = stored
  const [known, rev] = [entry.rev ?? 0, stored.rev ?? 0]
  const isSame = comparable(msgstr) === comparable(stored.msgstr)
  const fuzzy = entry.fuzzy === true
  if (isSame && (fuzzy === (stored.fuzzy === true) || known !== rev)) {
    judgement.unchanged += 1
    return
  }
  const words = isSame ? stored.msgstr : msgstr
  if (words.length > longestText) {
    refuse('tooLong', { most: longestText })
    return
  }
  if (known !== rev) {
    const key = messageKey(stored)
    const theirs = stored.msgstr
    judgement.conflicts.push({ key, msgctxt, msgid, yours: words, theirs, rev, line: entry.line })
    return
  }
  const problem = fuzzy ? null : errorIn({ msgctxt, msgid, msgstr: words }, present)
  if (problem) {
    refuse('check', {}, problem)
    return
  }
  const previousMsgid = entry.previousMsgid ?? stored.previousMsgid
  judgement.edits.push({
    msgctxt,
    msgid,
    msgstr: words,
    rev,
    ...(fuzzy ? { fuzzy, ...(previousMsgid ? { previousMsgid } : {}) } : {}),
  })
}
