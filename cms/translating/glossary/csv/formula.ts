/** What a spreadsheet would run as a formula, perhaps with apostrophes before it already. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet runs: with an apostrophe before what it would take for a formula (OWASP, CSV injection). */
export const asCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** What such a cell says. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
