import fc from 'fast-check'
import { expect, it } from 'vitest'
import { earliest, latest } from './bounds'
import { parsePartialDate } from './parse-partial-date'
import { sortKey } from './sort-key'

function read(text: string) {
  const result = parsePartialDate(text)
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`)
  return result.date
}

it.each([
  ['2002', '2002-01-01', '2002-12-31'],
  ['2002-11', '2002-11-01', '2002-11-30'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['1900-02-XX', '1900-02-01', '1900-02-28'],
  ['2002-11-08%', '2002-11-08', '2002-11-08'],
  ['2002-XX', '2002-01-01', '2002-12-31'],
  ['2002-XX-XX', '2002-01-01', '2002-12-31'],
  ['200X', '2000-01-01', '2009-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2002-21', '2002-03-01', '2002-05-31'],
  ['2002-22', '2002-06-01', '2002-08-31'],
  ['2002-23', '2002-09-01', '2002-11-30'],
  ['2003-24', '2003-12-01', '2004-02-29'],
  ['9999-24', '9999-12-01', '9999-12-31'],
  ['2002/2003-02', '2002-01-01', '2003-02-28'],
  ['2002-11/..', '2002-11-01', null],
  ['2002/', '2002-01-01', null],
  ['../2003', null, '2003-12-31'],
  ['/2003', null, '2003-12-31'],
])('%s lies between %s and %s', (text, first, last) => {
  expect(earliest(read(text))).toBe(first)
  expect(latest(read(text))).toBe(last)
})

it('puts dates into the order of time, the shorter first of two that begin together', () => {
  const inOrder = [
    '../1900',
    '../1990',
    '0987-05-02',
    '19XX',
    '1998-01-01',
    '1998-01',
    '1998',
    '1998/2002',
    '1998/..',
    '1998-02-03~',
    '1998-21',
    '1998-06-01',
    '1998-22',
    '1998-24',
    '1999-01-01',
    '200X',
    '2002-11-08?',
    '2018-10-15',
  ]
  const shuffled = [...inOrder].sort()
  const keyed = shuffled.map((text) => ({ text, key: sortKey(read(text)) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  expect(keyed.map(({ text }) => text)).toEqual(inOrder)
})

it('orders days as their instants do', () => {
  const day = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [isoA, isoB] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)]
      const byKey = sortKey(read(isoA)) < sortKey(read(isoB))
      expect(byKey).toBe(Date.parse(isoA) < Date.parse(isoB))
    }),
  )
})
