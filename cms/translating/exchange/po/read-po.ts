import { messageKey } from '@/domain/translation/message'
import { BrokenFile } from '../broken-file'
import { decodeText } from '../decode-text'
import { mostEntries, type ReadEntry, type ReadPart } from '../exchange-file'
import type { Draft } from './draft'
import { marksIn } from './mark-line'
import { readDrafts } from './read-drafts'

const declaredCharset = (beginning: string) => {
  const found = /^.*?"Content-Type:[^"]*?charset=([^\s"\\;]+)/is.exec(beginning)
  return found?.[1] ? { charset: found[1], line: found[0].split('\n').length } : null
}

const isHeader = ({ texts, obsolete }: Draft): boolean =>
  !obsolete && texts.get('msgid') === '' && !texts.has('msgctxt')

const headersOf = (drafts: readonly Draft[]): ReadonlyMap<string, string> => {
  const lines = drafts.find(isHeader)?.texts.get('msgstr')?.split('\n') ?? []
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const]
    }),
  )
}

const entryOf = ({ line, obsolete, texts, previous, flags, comments }: Draft): ReadEntry => {
  const message = {
    msgctxt: texts.get('msgctxt') ?? '',
    msgid: (texts.get('msgid') ?? '').normalize('NFC'),
  }
  const previousMsgid = previous.get('msgid')?.normalize('NFC')
  return {
    ...message,
    msgstr: texts.get('msgstr') ?? '',
    ...(flags.has('fuzzy') ? { fuzzy: true } : {}),
    ...(previousMsgid ? { previousMsgid } : {}),
    ...(obsolete ? { obsolete } : {}),
    ...marksIn(comments, message),
    line,
    ...(texts.has('msgid_plural') ? { plural: true } : {}),
  }
}

/** Each message once: a second one in force is an error, one that is obsolete stands back. */
const once = (entries: readonly ReadEntry[]): ReadEntry[] => {
  const inForce = new Map<string, number>()
  for (const entry of entries) {
    if (entry.obsolete) continue
    const first = inForce.get(messageKey(entry))
    if (first !== undefined) throw new BrokenFile('twice', entry.line, { first })
    inForce.set(messageKey(entry), entry.line)
  }
  const obsolete = new Set<string>()
  return entries.filter((entry) => {
    const key = messageKey(entry)
    if (!entry.obsolete) return true
    if (inForce.has(key) || obsolete.has(key)) return false
    obsolete.add(key)
    return true
  })
}

/**
 * Reads a PO file as GNU gettext and the editors write it: any charset with or without a byte order mark, any line ends,
 * wrapped texts, previous msgids, obsolete entries, flags and comments of whatever kind, in any order. Throws
 * `BrokenFile` with the line for what is no PO, so that nothing of it is taken.
 */
export const readPo = (bytes: Uint8Array): ReadPart => {
  const { text, charset } = decodeText(bytes, declaredCharset)
  const drafts = readDrafts(text, charset)
  const headers = headersOf(drafts)
  const entries = drafts.filter((draft) => !isHeader(draft)).map(entryOf)
  if (drafts.length === 0) throw new BrokenFile('empty', null)
  if (entries.length > mostEntries) throw new BrokenFile('tooMany', null, { most: mostEntries })
  return {
    of: headers.get('x-countersign-of') || null,
    documentId: headers.get('x-countersign-document') || null,
    locale: headers.get('x-countersign-locale') || headers.get('language') || null,
    entries: once(entries),
  }
}
