import { checkNumbers } from './check-numbers'
import type { ImportEntry, ListReading } from './entry'
import { findDate } from './entry/read-date'
import { readEntry } from './entry/read-entry'
import { settleKinds } from './settle-kinds'
import { findTable } from './table/find-table'
import { readTable } from './table/read-table'
import { findList } from './text/find-list'
import { gatherItems } from './text/gather-items'
import { vocabularyOf } from './text/join-lines'
import { layoutOf } from './text/layout'
import { type MarkedLine, marked } from './text/numbering'
import { sourceLines } from './text/source-line'
import { splitItems } from './text/split-items'
import { speaksOfSigning } from './words/section-words'

/** The day that a list says of itself, in the lines that announce it. */
const dateOf = (before: readonly MarkedLine[]): string | undefined => {
  const announcing = before.filter(
    ({ text }) => speaksOfSigning(text) || /as of|stand(?:\s|:)|au \d|al \d|截至|حتى/iu.test(text),
  )
  for (const { text } of announcing.toReversed()) {
    const found = findDate(text)
    if (found) return found.date
  }
  return undefined
}

const settled = (entries: readonly ImportEntry[]): ImportEntry[] =>
  checkNumbers(settleKinds(entries))

/** Whether a text, or the beginning of one, holds a table whose lines are its rows. */
export const holdsTable = (text: string): boolean => {
  const table = findTable(marked(sourceLines(text)))
  return table !== null && table.from === 0
}

/**
 * Reads any list of who signed that was pasted: numbered, bulleted, under headings, one a line, or a table. Whole
 * documents too: what stands before the list is left out and said so. Nothing is invented; what is not certain is a
 * doubt of the entry.
 */
export const readList = (text: string): ListReading => {
  const lines = marked(sourceLines(text))
  const table = findTable(lines)
  if (table) {
    const { entries, leftOut } = readTable(table)
    const date = dateOf(lines.slice(0, table.from))
    return { entries: settled(entries), leftOut, ...(date ? { date } : {}) }
  }
  const { list, before, leftOut } = findList(lines)
  const gathered = gatherItems(list, layoutOf(list), vocabularyOf(text))
  const entries = splitItems(gathered.items).map((item) => readEntry(item))
  const date = dateOf(before)
  return {
    entries: settled(entries),
    leftOut: [...leftOut, ...gathered.leftOut],
    ...(date ? { date } : {}),
  }
}
