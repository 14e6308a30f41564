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
  tagged.msgid = write(line, tagged)
  return tagged
}

/** Neighbouring runs of plain text are one text: where the editor cut them does not matter. */
function write(line: readonly unknown[], tagged: Tagged): string {
  let written = ''
  let plain = ''
  for (const node of line) {
    if (isText(node) && !tagged.hasWords) tagged.hasWords = hasWords(node.text)
    if (isPlainText(node)) {
      plain += node.text
    } else {
      written += escapeText(plain) + writeTag(node, tagged)
      plain = ''
    }
  }
  return written + escapeText(plain)
}

function writeTag(node: unknown, tagged: Tagged): string {
  const number = tagged.nodes.push(node)
  if (isText(node)) return `<${number}>${escapeText(node.text)}</${number}>`
  if (!isElement(node) || !isInline(node)) return `<${number}/>`
  return `<${number}>${write(node.children, tagged)}</${number}>`
}
