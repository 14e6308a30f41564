import { daysInMonth } from './calendar'
import { diagnose } from './diagnose'
import { type DateBody, qualifierOfSign, type SingleDate, seasonOfNumber } from './partial-date'
import type { PartialDateProblem } from './problem'

type SingleDateResult = { ok: true; date: SingleDate } | { ok: false; problem: PartialDateProblem }

const shape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

/** Reads one date, without intervals, in the exact spelling of EDTF level 1. */
export function parseSingleDate(text: string): SingleDateResult {
  const [matched, year, month, day, sign] = shape.exec(text) ?? []
  if (!matched || !year) return { ok: false, problem: { code: diagnose(text), part: text } }
  const body = readBody(year, month, day)
  if ('code' in body) return { ok: false, problem: body }
  return { ok: true, date: { kind: 'date', ...body, qualifier: qualifierOf(sign) } }
}

function readBody(yearText: string, month?: string, day?: string): DateBody | PartialDateProblem {
  const whole = [yearText, month, day].filter(Boolean).join('-')
  const year = Number(yearText.replaceAll('X', '0'))
  if (year === 0) return { code: 'yearOutOfRange', part: whole }
  if (yearText.endsWith('X')) {
    if (month) return { code: 'unspecifiedNotAtEnd', part: whole }
    return { precision: yearText.endsWith('XX') ? 'century' : 'decade', year }
  }
  if (!month) return { precision: 'year', year }
  if (month === 'XX') {
    if (!day) return { precision: 'month', year, month: null }
    if (day !== 'XX') return { code: 'unspecifiedNotAtEnd', part: whole }
    return { precision: 'day', year, month: null, day: null }
  }
  if (isSeasonNumber(month) && !day) {
    return { precision: 'season', year, season: seasonOfNumber[month] }
  }
  return readMonthAndDay(year, month, day, whole)
}

function readMonthAndDay(year: number, monthText: string, day: string | undefined, whole: string) {
  const month = Number(monthText)
  if (month < 1 || month > 12) return { code: 'noSuchMonth', part: monthText } as const
  if (!day) return { precision: 'month', year, month } as const
  if (day === 'XX') return { precision: 'day', year, month, day: null } as const
  if (Number(day) < 1 || Number(day) > daysInMonth(year, month)) {
    return { code: 'noSuchDay', part: whole } as const
  }
  return { precision: 'day', year, month, day: Number(day) } as const
}

function qualifierOf(sign: string | undefined): SingleDate['qualifier'] {
  return sign === '?' || sign === '~' || sign === '%' ? qualifierOfSign[sign] : null
}

function isSeasonNumber(month: string): month is keyof typeof seasonOfNumber {
  return month in seasonOfNumber
}
