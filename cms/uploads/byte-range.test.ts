import { expect, it } from 'vitest'
import { byteRange } from './byte-range'

it.each([
  [null, 'all'],
  ['', 'all'],
  ['bytes=0-3', { first: 0, last: 3 }],
  ['bytes=4-', { first: 4, last: 9 }],
  ['bytes=4-99', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=-0', 'none'],
  ['bytes=10-', 'none'],
  ['bytes=5-2', 'all'],
  ['bytes=0-1,4-5', 'all'],
  ['pages=1-2', 'all'],
  ['bytes=a-b', 'all'],
])('reads %j of ten bytes', (header, expected) => {
  expect(byteRange(header, 10)).toEqual(expected)
})

it('has nothing to give of an empty file', () => {
  expect(byteRange('bytes=0-', 0)).toBe('none')
  expect(byteRange('bytes=-5', 0)).toBe('none')
  expect(byteRange(null, 0)).toBe('all')
})
