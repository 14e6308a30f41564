import { expect, it } from 'vitest'
import { endIn, progressIn } from './import.mjs'

const said = [
  'It can be stopped and run again at any time: nothing is added twice.',
  '  name: Union of Bakers, Branch 4 · country: Egypt',
  '  1500 rows in 1.2 s, 310 MB of memory',
  '  3000 rows in 2.2 s, 312 MB of memory',
  'Nothing was doubtful.',
  'Brought in: 10,000, there already: 0, held back: 0. 12.5 s, at most 340 MB of memory.',
  'They stand in the register.',
]

it('reads what the command said on its way and at its end', () => {
  expect(progressIn(said)).toEqual([
    { rows: 1500, seconds: 1.2, memory: 310 },
    { rows: 3000, seconds: 2.2, memory: 312 },
  ])
  expect(endIn(said)).toEqual({ added: 10_000, seconds: 12.5, most: 340 })
})

it('does not take a failure for a figure', () => {
  expect(() => endIn(['There is no campaign “x”.'])).toThrow('There is no campaign')
})
