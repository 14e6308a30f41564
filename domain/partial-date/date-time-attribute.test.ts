import { expect, it } from 'vitest'
import { dateTimeAttribute } from './date-time-attribute'
import { parsePartialDate } from './parse-partial-date'

it.each([
  ['2002', '2002'],
  ['0987', '0987'],
  ['2002-11', '2002-11'],
  ['2002-11-08', '2002-11-08'],
  ['2002-XX', '2002'],
  ['2002-XX-XX', '2002'],
  ['2002-11-XX', '2002-11'],
  ['2002?', null],
  ['2002-11~', null],
  ['2002-11-08%', null],
  ['200X', null],
  ['20XX', null],
  ['2002-21', null],
  ['2002/2003', null],
  ['2002/..', null],
])('%s gives %s', (text, value) => {
  const result = parsePartialDate(text)
  expect(result.ok && dateTimeAttribute(result.date)).toBe(value)
})
