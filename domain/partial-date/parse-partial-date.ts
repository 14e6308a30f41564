import { earliest, latest } from './bounds'
import { parseSingleDate } from './parse-single-date'
import type { IntervalEnd, PartialDate } from './partial-date'
import type { PartialDateProblem, PartialDateProblemCode } from './problem'

export type PartialDateResult =
  | { ok: true; date: PartialDate }
  | { ok: false; problem: PartialDateProblem }

const slashedDate = /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}\/\d{1,2}(\/\d{1,2})?$|^\d{1,2}\/\d{4}$/

/**
 * Reads a date in the exact spelling of EDTF level 1 (`2002`, `2002-11-08?`, `199X`, `2002/..`), or says what is wrong
 * with it. It takes no spelling but the stored one: what a person typed goes through normalizePartialDate first.
 */
export function parsePartialDate(text: string): PartialDateResult {
  if (!text.includes('/')) return parseSingleDate(text)
  if (slashedDate.test(text)) return refuse('wrongOrder', text)
  const ends = text.split('/')
  const [startText, endText] = ends
  if (startText === undefined || endText === undefined || ends.length !== 2) {
    return refuse('intervalParts', text)
  }
  const start = parseEnd(startText)
  if (!start.ok) return start
  const end = parseEnd(endText)
  if (!end.ok) return end
  return joinInterval(start.end, end.end, text)
}

/** Whether a value is the text of a partial date as it is stored. */
export function isPartialDate(value: unknown): value is string {
  return typeof value === 'string' && parsePartialDate(value).ok
}

type EndResult = { ok: true; end: IntervalEnd } | { ok: false; problem: PartialDateProblem }

function parseEnd(text: string): EndResult {
  if (text === '') return { ok: true, end: 'unknown' }
  if (text === '..') return { ok: true, end: 'open' }
  const single = parseSingleDate(text)
  return single.ok ? { ok: true, end: single.date } : single
}

function joinInterval(start: IntervalEnd, end: IntervalEnd, text: string): PartialDateResult {
  const date: PartialDate = { kind: 'interval', start, end }
  if (typeof start === 'string' && typeof end === 'string') {
    return refuse('intervalWithoutDate', text)
  }
  const [from, to] = [earliest(date), latest(date)]
  if (from !== null && to !== null && from > to) return refuse('intervalBackwards', text)
  return { ok: true, date }
}

function refuse(code: PartialDateProblemCode, part: string): PartialDateResult {
  return { ok: false, problem: { code, part } }
}
