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

/** What a text holds before its entries are read one by one: a whole reading where it is a table. */
const begun = (text: string) => {
  const lines = marked(sourceLines(text))
  const table = findTable(lines)
  if (table) {
    const { entries, leftOut } = readTable(table)
    return { entries, items: [], leftOut, date: dateOf(lines.slice(0, table.from)) }
  }
  const { list, before, leftOut } = findList(lines)
  const gathered = gatherItems(list, layoutOf(list), vocabularyOf(text))
  return {
    entries: null,
    items: splitItems(gathered.items),
    leftOut: [...leftOut, ...gathered.leftOut],
    date: dateOf(before),
  }
}

const ended = (
  { leftOut, date }: Pick<ReturnType<typeof begun>, 'leftOut' | 'date'>,
  entries: readonly ImportEntry[],
): ListReading => ({ entries: settled(entries), leftOut, ...(date ? { date } : {}) })

/**
 * Reads any list of who signed that was pasted: numbered, bulleted, under headings, one a line, or a table. Whole
 * documents too: what stands before the list is left out and said so. Nothing is invented; what is not certain is a
 * doubt of the entry.
 */
export const readList = (text: string): ListReading => {
  const reading = begun(text)
  return ended(reading, reading.entries ?? reading.items.map((item) => readEntry(item)))
}

/** How many entries are read before others get their turn. */
const inOneGo = 50

/** Reads a list as `readList` does, and calls `pause` again and again on the way, so that a long one keeps nobody waiting. */
export const readLongList = async (
  text: string,
  pause: () => Promise<unknown>,
): Promise<ListReading> => {
  const reading = begun(text)
  const entries = [...(reading.entries ?? [])]
  for (const [at, item] of reading.items.entries()) {
    if (at % inOneGo === inOneGo - 1) await pause()
    entries.push(readEntry(item))
  }
  return ended(reading, entries)
}
