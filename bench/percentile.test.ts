import { describe, expect, it } from 'vitest'
import { percentile } from './percentile.mjs'

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  it.each([
    [50, 50],
    [95, 95],
    [100, 100],
    [0, 1],
  ])('%i of the first hundred numbers is %i', (percent, value) =>
    expect(percentile(hundred, percent)).toBe(value),
  )
  it('of one number is that number', () => expect(percentile([7], 95)).toBe(7))
  it('of none is none', () => expect(percentile([], 95)).toBeNaN())
})
