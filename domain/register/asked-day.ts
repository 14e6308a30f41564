/** The day as of which a register is asked for, or why it cannot be told. */
export type AskedDay =
  | { kind: 'day'; day: string }
  | { kind: 'today' }
  | { kind: 'malformed' }
  | { kind: 'future' }

const form = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads `?asof=`: a day of the calendar in UTC (ISO 8601, `YYYY-MM-DD`). Nothing and the present day ask for the register
 * as it stands; a day that has not begun cannot be told.
 */
export const askedDay = (text: string | null | undefined, today: string): AskedDay => {
  if (text === null || text === undefined || text === '' || text === today) return { kind: 'today' }
  const date = new Date(`${text}T00:00:00.000Z`)
  const isDay =
    form.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  if (!isDay) return { kind: 'malformed' }
  return text > today ? { kind: 'future' } : { kind: 'day', day: text }
}

/** The moment at which a day is over: the first one of the next, ISO 8601 in UTC. */
export const endOfDay = (day: string): string => {
  const end = new Date(`${day}T00:00:00.000Z`)
  end.setUTCDate(end.getUTCDate() + 1)
  return end.toISOString()
}
