import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest } from './closest'
import { runNumbers } from './run-numbers'
import { dice, runsOf } from './similarity'

type Placed = { text: string; position: number }

/** The same pairing, thought out slowly: every pair with its likeness, sorted, each text taken once. */
function slowly(wanted: readonly Placed[], candidates: readonly Placed[]) {
  const pairs = wanted.flatMap((one, index) =>
    candidates.map((other, at) => {
      const [own, others] = [new Set(runsOf(one.text)), new Set(runsOf(other.text))]
      const shared = [...own].filter((run) => others.has(run)).length
      const likeness = dice(shared, own.size, others.size)
      const distance = Math.abs(one.position - other.position)
      return { index, at, likeness, unlikeness: Math.round((1 - likeness) * 1000), distance }
    }),
  )
  const sorted = pairs
    .filter(({ likeness }) => likeness >= 0.5)
    .sort(
      (a, b) =>
        a.unlikeness - b.unlikeness || a.distance - b.distance || a.index - b.index || a.at - b.at,
    )
  const paired = new Map<number, number>()
  for (const { index, at } of sorted)
    if (!paired.has(index) && ![...paired.values()].includes(at)) paired.set(index, at)
  return paired
}

const words = fc.constantFrom('free ', 'the ', 'workers', ' now', '工人', ' <1>x</1>', '  ', '!')
const placed = fc.record({
  text: fc.array(words, { maxLength: 6 }).map((all) => all.join('')),
  position: fc.nat({ max: 30 }),
})

test('texts are paired with those most like them, among equals with the nearest', () => {
  fc.assert(
    fc.property(fc.array(placed), fc.array(placed), (wanted, candidates) => {
      const pairs = (found: Map<number, number>) => [...found].sort(([a], [b]) => a - b)
      expect(pairs(closest(wanted, candidates))).toEqual(pairs(slowly(wanted, candidates)))
    }),
  )
})

test('hashes are numbered in the order in which they come, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (some) => {
      const hashes = [...some, ...Array.from({ length: 3000 }, (_, index) => index * 1024), ...some]
      const numberOf = runNumbers()
      const numbers = new Map<number, number>()
      for (const hash of hashes) {
        const number = numbers.get(hash) ?? numbers.size
        numbers.set(hash, number)
        expect(numberOf(hash)).toBe(number)
      }
    }),
    { numRuns: 5 },
  )
})
