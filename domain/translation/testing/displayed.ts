import { hasWords } from '../message'
import { escapeText } from '../rich-text/escape'
import { isElement, isFootnote, isInline } from '../rich-text/node'
import { ownLine } from '../rich-text/own-line'
import { toTagged } from '../rich-text/to-tagged'

/** What a reader sees in one place: the string there, and the language it says it is in. */
type Shown = { text: string; lang: unknown }

/** Lists what a rich text shows, block by block and note by note, in the order of the tree. */
export function displayed(node: unknown): Shown[] {
  if (isFootnote(node)) {
    const { note, lang } = node.fields
    return hasWords(note) ? [{ text: escapeText(note), lang }] : []
  }
  if (!isElement(node)) return []
  const inside = node.children.flatMap(displayed)
  if (isInline(node)) return inside
  const { start, end } = ownLine(node.children)
  const { msgid, hasWords: isMessage } = toTagged(node.children.slice(start, end))
  return isMessage ? [{ text: msgid, lang: node.lang }, ...inside] : inside
}
