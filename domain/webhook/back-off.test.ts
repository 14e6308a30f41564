import { expect, it } from 'vitest'
import { backOff, mostTries } from './back-off'

const hour = 3_600_000
const pauses = (chance: number) =>
  Array.from({ length: mostTries - 1 }, (_, index) => backOff(index + 1, chance))

it('grows from half a minute to a day', () => {
  const middle = pauses(0.5)
  expect(middle[0]).toBe(30_000)
  expect(middle[1]).toBe(90_000)
  expect(middle.at(-1)).toBe(24 * hour)
  expect(middle).toEqual([...middle].sort((one, other) => one - other))
})

it('takes about three days in all, whatever chance says', () => {
  for (const chance of [0, 0.5, 1]) {
    const days = pauses(chance).reduce((sum, one) => sum + one, 0) / (24 * hour)
    expect(days).toBeGreaterThan(2.3)
    expect(days).toBeLessThan(4)
  }
})

it('is not the same for all', () => {
  expect(backOff(3, 0)).toBeLessThan(backOff(3, 1))
})
