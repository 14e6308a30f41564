import { expect, it } from 'vitest'
import { machineDate } from './machine-date'

it.each([
  ['2002', '2002'],
  ['2002-11', '2002-11'],
  ['2002-11-08', '2002-11-08'],
  ['2002-11-08?', null],
  ['2002~', null],
  ['200X', null],
  ['2002-21', null],
  ['2002/2003', null],
  ['no date', null],
  ['', null],
  [null, null],
  [undefined, null],
])('of %j says %j', (edtf, date) => {
  expect(machineDate(edtf)).toBe(date)
})
