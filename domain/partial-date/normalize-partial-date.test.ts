import { expect, it } from 'vitest'
import { normalizePartialDate } from './normalize-partial-date'
import { isPartialDate } from './parse-partial-date'

it.each([
  ['  2002-11-08 ', '2002-11-08'],
  ['199x', '199X'],
  ['2002-xx', '2002-XX'],
  ['2002–11–08', '2002-11-08'],
  ['2002−11', '2002-11'],
  ['２００２－１１－０８？', '2002-11-08?'],
  ['2002～', '2002~'],
  ['2002〜', '2002~'],
  ['٢٠٠٢-١١-٠٨؟', '2002-11-08?'],
  ['۲۰۰۲٪', '2002%'],
  ['2002 / 2003', '2002/2003'],
  ['2002/…', '2002/..'],
  ['\u200f2002\u200e', '2002'],
])('mends %j to %j', (typed, stored) => {
  expect(normalizePartialDate(typed)).toBe(stored)
  expect(isPartialDate(stored)).toBe(true)
  expect(normalizePartialDate(stored)).toBe(stored)
})

it('does not guess at sense', () => {
  expect(normalizePartialDate('8.11.2002')).toBe('8.11.2002')
  expect(normalizePartialDate('1999-2003')).toBe('1999-2003')
})
