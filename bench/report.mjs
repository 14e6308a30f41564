/**
 * One thing that was measured, and what it was meant to be.
 * @typedef {object} Line
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {{ atLeast: number } | { atMost: number }} [goal]
 * @property {string} [note]
 */

/** @typedef {{ title: string, lines: Line[], remarks?: string[], details?: unknown }} Part */

/** Whether a line reaches its goal; a line without one is for information. @param {Line} line */
export const verdict = ({ value, goal }) => {
  if (!goal) return ''
  const isReached = 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
  return isReached ? 'ok' : 'short'
}

/** Three significant digits, and all of a whole number. @param {number} value */
export const inDigits = (value) => {
  if (!Number.isFinite(value)) return '–'
  return Number.isInteger(value) || Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)))
}

/** @param {Line} line */
const goalOf = ({ goal }) => {
  if (!goal) return ''
  return 'atLeast' in goal ? `≥ ${inDigits(goal.atLeast)}` : `≤ ${inDigits(goal.atMost)}`
}

/**
 * Rows as lines of text with their columns under each other: the first and the last to the left, others to the right.
 * @param {readonly (readonly string[])[]} rows
 */
export const asTable = (rows) => {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const cell = (/** @type {string} */ text, /** @type {number} */ column) => {
    const width = widths[column] ?? 0
    return column === 0 || column === columns - 1 ? text.padEnd(width) : text.padStart(width)
  }
  return rows.map((row) => row.map(cell).join('  ').trimEnd())
}

/** A part of the report as lines of text. @param {Part} part */
export const asText = ({ title, lines, remarks = [] }) => [
  '',
  title,
  ...asTable(
    lines.map((line) => [
      `  ${line.what}`,
      inDigits(line.value),
      line.unit,
      goalOf(line),
      verdict(line),
      line.note ?? '',
    ]),
  ),
  ...remarks.map((remark) => `  · ${remark}`),
]
