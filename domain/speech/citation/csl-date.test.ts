import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { cslDate, isPlainDate } from './csl-date'

const parsed = (edtf: string) => {
  const result = parsePartialDate(edtf)
  if (!result.ok) throw new Error(`${edtf}: ${result.problem.code}`)
  return result.date
}

describe('cslDate', () => {
  it.each([
    ['1998-01-29', { 'date-parts': [[1998, 1, 29]] }],
    ['1998-01', { 'date-parts': [[1998, 1]] }],
    ['1998', { 'date-parts': [[1998]] }],
    ['1998-XX', { 'date-parts': [[1998]] }],
    ['1998-01-XX', { 'date-parts': [[1998, 1]] }],
    ['1998-XX-XX', { 'date-parts': [[1998]] }],
    ['2002-11-08?', { 'date-parts': [[2002, 11, 8]], circa: true }],
    ['2002~', { 'date-parts': [[2002]], circa: true }],
    ['2002-11%', { 'date-parts': [[2002, 11]], circa: true }],
    ['2002-22', { 'date-parts': [[2002]], season: 2 }],
    ['2002/2004', { 'date-parts': [[2002], [2004]] }],
    ['199X', { literal: 'in words' }],
    ['19XX', { literal: 'in words' }],
    ['2002/2003-05', { literal: 'in words' }],
    ['2002/2003?', { literal: 'in words' }],
    ['2002-11/..', { literal: 'in words' }],
    ['/2003', { literal: 'in words' }],
  ])('gives %s no more certain than it is', (edtf, expected) => {
    expect(cslDate(parsed(edtf), 'in words')).toEqual(expected)
  })
})

describe('isPlainDate', () => {
  it.each(['1998', '1998-01', '1998-01-29'])('is what nobody doubts: %s', (edtf) => {
    expect(isPlainDate(parsed(edtf))).toBe(true)
  })

  it.each(['1998?', '1998~', '199X', '1998-XX', '1998-01-XX', '1998-21', '1998/1999', '1998/..'])(
    'is not %s',
    (edtf) => {
      expect(isPlainDate(parsed(edtf))).toBe(false)
    },
  )
})
