import { describe, expect, it } from 'vitest'
import { asTable, asText, inDigits, verdict } from './report.mjs'

const line = { what: 'weight', value: 40, unit: 'kB' }

describe('verdict', () => {
  it('reaches a goal that it just meets', () => {
    expect(verdict({ ...line, goal: { atMost: 40 } })).toBe('ok')
    expect(verdict({ ...line, goal: { atLeast: 40 } })).toBe('ok')
  })
  it('falls short of one that it does not', () => {
    expect(verdict({ ...line, goal: { atMost: 39.9 } })).toBe('short')
    expect(verdict({ ...line, goal: { atLeast: 40.1 } })).toBe('short')
    expect(verdict({ ...line, value: Number.NaN, goal: { atMost: 40 } })).toBe('short')
  })
  it('says nothing without a goal', () => expect(verdict(line)).toBe(''))
})

describe('inDigits', () => {
  it.each([
    [3, '3'],
    [0.91234, '0.912'],
    [12.345, '12.3'],
    [1234.5, '1,235'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%f is %s', (value, text) => expect(inDigits(value)).toBe(text))
})

describe('asTable', () => {
  it('sets columns under each other', () =>
    expect(
      asTable([
        ['a', '1', 'x'],
        ['long', '100', 'yy'],
      ]),
    ).toEqual(['a       1  x', 'long  100  yy']))
})

describe('asText', () => {
  it('shows title, figure, goal, verdict and remarks', () => {
    const text = asText({
      title: 'Weight',
      lines: [{ ...line, goal: { atMost: 40 }, note: 'all of it' }],
      remarks: ['by hand'],
    }).join('\n')
    expect(text).toMatch(/^\nWeight\n {2}weight +40 +kB +≤ 40 +ok +all of it\n {2}· by hand$/)
  })
})
