import { hasWords } from '../message'
import { escapeText } from './escape'
import { isElement, isInline, isPlainText, isText } from './node'

/** A line of nodes as a string; `nodes[n - 1]` is what tag `n` stands for. */
export type Tagged = { msgid: string; nodes: unknown[]; hasWords: boolean }

/**
 * Writes inline nodes as one string in which everything but plain text is a numbered tag:
 * `Sign the <1>petition</1> before <2>1 May</2>`, and `<3/>` for what has no text in this line.
 */
export function toTagged(line: readonly unknown[]): Tagged {
  const tagged: Tagged = { msgid: '', nodes: [], hasWords: false }
  tagged.msgid = write(line, tagged).normalize('NFC')
  return tagged
}

function write(line: readonly unknown[], tagged: Tagged): string {
  let written = ''
  for (const node of line) {
    if (isText(node) && !tagged.hasWords) tagged.hasWords = hasWords(node.text)
    written += isPlainText(node) ? escapeText(node.text) : writeTag(node, tagged)
  }
  return written
}

function writeTag(node: unknown, tagged: Tagged): string {
  const number = tagged.nodes.push(node)
  if (isText(node)) return `<${number}>${escapeText(node.text)}</${number}>`
  if (!isElement(node) || !isInline(node)) return `<${number}/>`
  return `<${number}>${write(node.children, tagged)}</${number}>`
}
