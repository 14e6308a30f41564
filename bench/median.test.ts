import { describe, expect, it } from 'vitest'
import { median, medianRatio } from './median.mjs'

describe('median', () => {
  it('is the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([7])).toBe(7)
  })
  it('is no number for no numbers', () => expect(median([])).toBeNaN())
  it('leaves its input in order', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })
})

describe('medianRatio', () => {
  it('compares within a round, so that a slow spell does not count', () =>
    expect(medianRatio([100, 10, 90], [100, 10, 100])).toBe(1))
  it('leaves out rounds that the other did not run', () =>
    expect(medianRatio([2, 4, 100], [1, 2])).toBe(2))
})
