import type { ImportEntry, LeftOut } from '../entry'
import { headingOf } from '../text/heading'
import type { Context } from '../text/item'
import { joinLine } from '../text/join-lines'
import { isPageNumber } from '../text/noise'
import type { ColumnRole } from './column'
import type { Table } from './find-table'
import { guessColumns } from './guess-columns'
import { rolesIn } from './header-words'
import { rowEntry } from './row-entry'
import type { Row } from './split-rows'

const said = (row: Row): string[] => row.cells.filter(Boolean)

/** A row that goes on with the cells of the one before it, as broken lines of a table do. */
const goesOn = (row: Row, columns: readonly ColumnRole[]): boolean => {
  const name = columns.findIndex((role) => role === 'name' || role === 'nativeName')
  const number = columns.indexOf('number')
  const lacks = (at: number) => at >= 0 && !row.cells[at]
  return (
    (lacks(number) && said(row).length <= row.cells.length / 2) ||
    lacks(name) ||
    /^[\p{Ll})]/u.test(row.cells[name] ?? '')
  )
}

const joined = (before: Row, next: Row): Row => ({
  cells: before.cells.map((cell, at) => {
    const more = next.cells[at]
    return more ? (cell ? joinLine(cell, more, new Set()).text : more) : cell
  }),
  lines: [before.lines[0], next.lines[1]],
})

const leftOut = (reason: LeftOut['reason'], row: Row): LeftOut => ({
  reason,
  text: said(row).join(' ').slice(0, 200),
  lines: row.lines,
})

/** Reads a table whose head, if it has one, says what its columns are; else what stands in them tells. */
export const readTable = ({
  rows,
  before,
}: Table): { entries: ImportEntry[]; leftOut: LeftOut[] } => {
  const [first] = rows
  const named = first ? rolesIn(first.cells) : null
  const body = named ? rows.slice(1) : rows
  const columns =
    named ??
    guessColumns(
      body
        .filter((row) => said(row).length > 1)
        .slice(0, 500)
        .map(({ cells }) => cells),
    )
  const out: LeftOut[] = before
    .filter(({ isBlank }) => !isBlank)
    .map(({ text, at }) => ({
      reason: 'before-the-list',
      text: text.slice(0, 200),
      lines: [at, at],
    }))
  if (named && first) out.push(leftOut('heading', first))
  const found: { row: Row; context: Context }[] = []
  let context: Context = {}
  for (const row of body) {
    const cells = said(row)
    const [only = ''] = cells
    const heading = cells.length === 1 && columns.length > 1 ? headingOf(only) : null
    if (cells.length === 0) continue
    if (named && rolesIn(row.cells)) out.push(leftOut('running-head', row))
    else if (cells.length === 1 && isPageNumber(only)) out.push(leftOut('page-number', row))
    else if (heading) {
      context = {
        ...(heading.place ? { place: heading.place } : {}),
        ...(heading.section?.kind ? { kind: heading.section.kind } : {}),
      }
      out.push(leftOut('heading', row))
    } else if (cells.length === 1 && columns.length > 1 && row.cells.length === 1)
      out.push(leftOut('heading', row))
    else {
      const last = found.at(-1)
      if (last && goesOn(row, columns) && row.cells.length > 1) last.row = joined(last.row, row)
      else found.push({ row, context })
    }
  }
  return {
    entries: found.map(({ row, context: above }) => rowEntry(columns, row, above)),
    leftOut: out,
  }
}
