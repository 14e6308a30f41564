import { markerOf } from '../text/marker'
import type { MarkedLine } from '../text/numbering'
import { rolesIn } from './header-words'
import { type Row, splitRows, strokeCells } from './split-rows'

/** A table in a text: its rows, and the index of the line that it begins with. */
export type Table = { rows: Row[]; from: number; before: readonly MarkedLine[] }

const count = (text: string, sign: string): number => text.split(sign).length - 1

const medianOf = (counts: readonly number[]): number =>
  [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0

const withoutRules = (lines: readonly MarkedLine[]): MarkedLine[] =>
  lines.filter(({ isBlank }) => !isBlank)

const begun = (lines: readonly MarkedLine[], has: (line: MarkedLine) => boolean) => {
  const from = Math.max(
    0,
    lines.findIndex((line) => !line.isBlank && has(line)),
  )
  return { from, before: lines.slice(0, from), inside: withoutRules(lines.slice(from)) }
}

const byStrokes = (lines: readonly MarkedLine[]): Table | null => {
  const { from, before, inside } = begun(lines, ({ text }) => count(text, '|') > 1)
  const drawn = inside.filter(({ text }) => count(text, '|') > 1)
  if (drawn.length < 2 || drawn.length < inside.length * 0.6) return null
  const rows = inside.map(
    (line): Row => ({ cells: strokeCells(line.text), lines: [line.at, line.at] }),
  )
  return { rows, from, before }
}

const byTabs = (lines: readonly MarkedLine[]): Table | null => {
  const { from, before, inside } = begun(lines, ({ text }) => text.includes('\t'))
  const tabbed = inside.filter(({ text }) => text.includes('\t'))
  if (tabbed.length < 2 || tabbed.length < inside.length * 0.5) return null
  const isNumberedOnly = tabbed.every(
    ({ text }) =>
      count(text, '\t') === 1 &&
      markerOf(text.split('\t')[0] ?? '') === null &&
      /^\S{1,5}\t/u.test(text) &&
      markerOf(text) !== null,
  )
  return isNumberedOnly ? null : { rows: splitRows(inside, '\t'), from, before }
}

const byDelimiter = (lines: readonly MarkedLine[], delimiter: string): Table | null => {
  const start = lines.findIndex(
    ({ text, isBlank }) =>
      !isBlank &&
      text.includes(delimiter) &&
      rolesIn(splitRows([{ text, at: 1 }], delimiter)[0]?.cells ?? []),
  )
  if (start >= 0) {
    const inside = withoutRules(lines.slice(start))
    return { rows: splitRows(inside, delimiter), from: start, before: lines.slice(0, start) }
  }
  const said = withoutRules(lines)
  if (said.length < 2) return null
  const isQuoted =
    said.filter(({ text }) => /^"|[,;]"/.test(text) && /"[,;]|"$/.test(text)).length >
    said.length * 0.7
  const counts = said.map(({ text }) => count(text, delimiter))
  const median = medianOf(counts)
  const isEven =
    delimiter === ';' &&
    said.length > 2 &&
    median > 0 &&
    counts.filter((one) => one === median).length > said.length * 0.9
  if (median === 0 || (!isQuoted && !isEven)) return null
  // A list of one name a line, each closed by a semicolon, is none.
  if (isEven && median === 1 && said.every(({ text }) => text.endsWith(delimiter))) return null
  return { rows: splitRows(said, delimiter), from: 0, before: [] }
}

/** The table that a text holds, however its columns are parted; null when it holds none. */
export const findTable = (lines: readonly MarkedLine[]): Table | null =>
  byStrokes(lines) ?? byTabs(lines) ?? byDelimiter(lines, ';') ?? byDelimiter(lines, ',')
