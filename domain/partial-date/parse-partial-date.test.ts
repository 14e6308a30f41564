import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliest, latest } from './bounds'
import { isPartialDate, parsePartialDate } from './parse-partial-date'
import type { IntervalEnd, PartialDate, SingleDate } from './partial-date'
import { writePartialDate } from './write-partial-date'

const single = (body: object) => ({ kind: 'date', qualifier: null, ...body })

describe('parsePartialDate', () => {
  it.each([
    ['2002', { precision: 'year', year: 2002 }],
    ['0001', { precision: 'year', year: 1 }],
    ['2002-11', { precision: 'month', year: 2002, month: 11 }],
    ['2002-11-08', { precision: 'day', year: 2002, month: 11, day: 8 }],
    ['2000-02-29', { precision: 'day', year: 2000, month: 2, day: 29 }],
    ['2002?', { precision: 'year', year: 2002, qualifier: 'uncertain' }],
    ['2002-11~', { precision: 'month', year: 2002, month: 11, qualifier: 'approximate' }],
    ['2002-11-08%', { precision: 'day', year: 2002, month: 11, day: 8, qualifier: 'both' }],
    ['200X', { precision: 'decade', year: 2000 }],
    ['198X~', { precision: 'decade', year: 1980, qualifier: 'approximate' }],
    ['20XX', { precision: 'century', year: 2000 }],
    ['2002-XX', { precision: 'month', year: 2002, month: null }],
    ['2002-11-XX', { precision: 'day', year: 2002, month: 11, day: null }],
    ['2002-XX-XX', { precision: 'day', year: 2002, month: null, day: null }],
    ['2002-21', { precision: 'season', year: 2002, season: 'spring' }],
    ['2002-22', { precision: 'season', year: 2002, season: 'summer' }],
    ['2002-23', { precision: 'season', year: 2002, season: 'autumn' }],
    ['2002-24?', { precision: 'season', year: 2002, season: 'winter', qualifier: 'uncertain' }],
  ])('reads %s', (text, body) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, date: single(body) })
  })

  it.each([
    [
      '2002/2003',
      single({ precision: 'year', year: 2002 }),
      single({ precision: 'year', year: 2003 }),
    ],
    ['2002-11/..', single({ precision: 'month', year: 2002, month: 11 }), 'open'],
    ['../2003', 'open', single({ precision: 'year', year: 2003 })],
    ['2002/', single({ precision: 'year', year: 2002 }), 'unknown'],
    ['/2003', 'unknown', single({ precision: 'year', year: 2003 })],
    [
      '199X~/2002-11-08?',
      single({ precision: 'decade', year: 1990, qualifier: 'approximate' }),
      single({ precision: 'day', year: 2002, month: 11, day: 8, qualifier: 'uncertain' }),
    ],
    [
      '2002-05/2002',
      single({ precision: 'month', year: 2002, month: 5 }),
      single({ precision: 'year', year: 2002 }),
    ],
  ])('reads the interval %s', (text, start, end) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, date: { kind: 'interval', start, end } })
  })

  it.each([
    ['', 'empty', ''],
    ['yesterday', 'notADate', 'yesterday'],
    ['2002-11-08-01', 'notADate', '2002-11-08-01'],
    ['XXXX', 'unspecifiedNotAtEnd', 'XXXX'],
    ['2XXX', 'unspecifiedNotAtEnd', '2XXX'],
    ['X002', 'unspecifiedNotAtEnd', 'X002'],
    ['200X-11', 'unspecifiedNotAtEnd', '200X-11'],
    ['20XX-XX', 'unspecifiedNotAtEnd', '20XX-XX'],
    ['2002-XX-08', 'unspecifiedNotAtEnd', '2002-XX-08'],
    ['2002-1X', 'unspecifiedNotAtEnd', '2002-1X'],
    ['2002-11-0X', 'unspecifiedNotAtEnd', '2002-11-0X'],
    ['2002-11-08T10:30', 'hasTime', '2002-11-08T10:30'],
    ['2002-11-08T10', 'hasTime', '2002-11-08T10'],
    ['2002-11-08 10:30', 'hasTime', '2002-11-08 10:30'],
    ['987', 'yearNotFourDigits', '987'],
    ['02-11', 'yearNotFourDigits', '02-11'],
    ['0000', 'yearOutOfRange', '0000'],
    ['000X', 'yearOutOfRange', '000X'],
    ['00XX', 'yearOutOfRange', '00XX'],
    ['-0044', 'yearOutOfRange', '-0044'],
    ['Y17002', 'yearOutOfRange', 'Y17002'],
    ['12002', 'yearOutOfRange', '12002'],
    ['8.11.2002', 'wrongOrder', '8.11.2002'],
    ['08-11-2002', 'wrongOrder', '08-11-2002'],
    ['11/8/02', 'wrongOrder', '11/8/02'],
    ['11/2002', 'wrongOrder', '11/2002'],
    ['11.2002', 'wrongOrder', '11.2002'],
    ['2002/11', 'wrongOrder', '2002/11'],
    ['2002/11/08', 'wrongOrder', '2002/11/08'],
    ['2002.11.08', 'wrongOrder', '2002.11.08'],
    ['20021108', 'wrongOrder', '20021108'],
    ['200211', 'wrongOrder', '200211'],
    ['2002-1', 'needsTwoDigits', '2002-1'],
    ['2002-1-08', 'needsTwoDigits', '2002-1-08'],
    ['2002-11-8', 'needsTwoDigits', '2002-11-8'],
    ['2002-11-8?', 'needsTwoDigits', '2002-11-8?'],
    ['2002-00', 'noSuchMonth', '00'],
    ['2002-13-01', 'noSuchMonth', '13'],
    ['2002-25', 'noSuchMonth', '25'],
    ['2002-21-01', 'noSuchMonth', '21'],
    ['2002-02-30', 'noSuchDay', '2002-02-30'],
    ['1900-02-29', 'noSuchDay', '1900-02-29'],
    ['2002-04-31?', 'noSuchDay', '2002-04-31'],
    ['2002-11-00', 'noSuchDay', '2002-11-00'],
    ['1980s', 'decadeInWords', '1980s'],
    ["1980's", 'decadeInWords', "1980's"],
    ['?2002', 'qualifierNotAtEnd', '?2002'],
    ['2002?-11', 'qualifierNotAtEnd', '2002?-11'],
    ['2002?~', 'qualifierNotAtEnd', '2002?~'],
    ['1999-2003', 'intervalNeedsSlash', '1999-2003'],
    ['199X-200X', 'intervalNeedsSlash', '199X-200X'],
    ['1999..2003', 'intervalNeedsSlash', '1999..2003'],
    ['1999-05 - 2003', 'intervalNeedsSlash', '1999-05 - 2003'],
    ['2001/2002/2003', 'intervalParts', '2001/2002/2003'],
    ['/', 'intervalWithoutDate', '/'],
    ['../..', 'intervalWithoutDate', '../..'],
    ['/..', 'intervalWithoutDate', '/..'],
    ['2003/2002', 'intervalBackwards', '2003/2002'],
    ['2002-11-09/2002-11-08', 'intervalBackwards', '2002-11-09/2002-11-08'],
    ['2002-13/2003', 'noSuchMonth', '13'],
    ['2002/soon', 'notADate', 'soon'],
    [' 2002', 'notADate', ' 2002'],
    ['2002\n', 'notADate', '2002\n'],
    ['200x', 'notADate', '200x'],
  ])('refuses %j with %s', (text, code, part) => {
    expect(parsePartialDate(text)).toEqual({ ok: false, problem: { code, part } })
    expect(isPartialDate(text)).toBe(false)
  })

  it('takes only texts for dates', () => {
    expect(isPartialDate('2002-11-08?')).toBe(true)
    expect(isPartialDate(2002)).toBe(false)
    expect(isPartialDate(null)).toBe(false)
  })

  it('answers any text at all, and never twice differently', () => {
    const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%T: s'), maxLength: 22 })
    fc.assert(
      fc.property(fc.oneof(alphabet, fc.string()), (text) => {
        const result = parsePartialDate(text)
        if (result.ok) expect(writePartialDate(result.date)).toBe(text)
        else expect(text).toContain(result.problem.part)
      }),
    )
  })
})

const year = fc.integer({ min: 1, max: 9999 })
const qualifier = fc.constantFrom(null, 'uncertain', 'approximate', 'both')
const month = fc.integer({ min: 1, max: 12 })
const body = fc.oneof(
  fc.record({
    precision: fc.constant('century'),
    year: year.map((y) => Math.max(100, y - (y % 100))),
  }),
  fc.record({
    precision: fc.constant('decade'),
    year: year.map((y) => Math.max(10, y - (y % 10))),
  }),
  fc.record({ precision: fc.constant('year'), year }),
  fc.record({
    precision: fc.constant('season'),
    year,
    season: fc.constantFrom('spring', 'summer', 'autumn', 'winter'),
  }),
  fc.record({ precision: fc.constant('month'), year, month: fc.option(month) }),
  fc.record({
    precision: fc.constant('day'),
    year,
    month,
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  }),
  fc.record({
    precision: fc.constant('day'),
    year,
    month: fc.constant(null),
    day: fc.constant(null),
  }),
)
const singleDate = fc
  .tuple(body, qualifier)
  .map(([parts, q]) => ({ kind: 'date', ...parts, qualifier: q }) as SingleDate)
const end: fc.Arbitrary<IntervalEnd> = fc.oneof(
  singleDate,
  fc.constantFrom('open' as const, 'unknown' as const),
)
const interval = fc
  .record({ kind: fc.constant('interval' as const), start: end, end })
  .filter(({ start, end: last }) => typeof start !== 'string' || typeof last !== 'string')
  .filter((date) => (earliest(date) ?? '0000') <= (latest(date) ?? '9999-99'))

describe('writePartialDate', () => {
  it('writes what parsePartialDate reads back as the same date', () => {
    fc.assert(
      fc.property(fc.oneof(singleDate, interval), (date: PartialDate) => {
        expect(parsePartialDate(writePartialDate(date))).toEqual({ ok: true, date })
      }),
    )
  })
})
