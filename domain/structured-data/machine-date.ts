import { dateTimeAttribute } from '../partial-date/date-time-attribute'
import { parsePartialDate } from '../partial-date/parse-partial-date'

/**
 * A stored date (EDTF) for machines, as ISO 8601 has it and no more precise than it is known: `2002`, `2002-11` or
 * `2002-11-08`. Null where a machine would take for a fact what is none: uncertain dates, decades, seasons, intervals.
 */
export const machineDate = (edtf: string | null | undefined): string | null => {
  const parsed = parsePartialDate(edtf ?? '')
  return parsed.ok ? dateTimeAttribute(parsed.date) : null
}
