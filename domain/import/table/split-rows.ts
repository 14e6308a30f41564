/** A row of a table and the lines of the source that it was written on, counted from 1. */
export type Row = { cells: string[]; lines: readonly [from: number, to: number] }

/** The cells of a line, and whether its last one is a quotation that goes on with the next line. */
const cellsOf = (line: string, delimiter: string): { cells: string[]; isOpen: boolean } => {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (line.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === delimiter) {
      cells.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  cells.push(cell.trim())
  return { cells, isOpen: isQuoted }
}

const longestQuotation = 6

/** Cuts lines into rows of cells as RFC 4180 quotes them; a quotation that never ends is taken as a sign like others. */
export const splitRows = (
  lines: readonly { text: string; at: number }[],
  delimiter: string,
): Row[] => {
  const rows: Row[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const first = lines[index]
    if (!first) break
    let { cells, isOpen } = cellsOf(first.text, delimiter)
    let last = index
    let whole = first.text
    while (isOpen && last - index < longestQuotation && lines[last + 1]) {
      last += 1
      whole += `\n${lines[last]?.text}`
      ;({ cells, isOpen } = cellsOf(whole, delimiter))
    }
    if (isOpen) {
      last = index
      cells = first.text.split(delimiter).map((cell) => cell.replaceAll('"', '').trim())
    }
    index = last
    rows.push({ cells, lines: [first.at, lines[last]?.at ?? first.at] })
  }
  return rows
}

/** The cells of a line of a table drawn with upright strokes. */
export const strokeCells = (line: string): string[] =>
  line
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim())
