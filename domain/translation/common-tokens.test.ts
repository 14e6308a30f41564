import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonTokens } from './common-tokens'

const listArbitrary = fc.array(fc.nat({ max: 5 }), { maxLength: 30 })

/** The length of a longest common subsequence, by the table of all beginnings. */
function longest(before: readonly number[], after: readonly number[]): number {
  let row = new Array<number>(after.length + 1).fill(0)
  for (const element of before) {
    const next = [0]
    after.forEach((other, index) => {
      const best = Math.max(row[index + 1] ?? 0, next[index] ?? 0)
      next.push(element === other ? (row[index] ?? 0) + 1 : best)
    })
    row = next
  }
  return row.at(-1) ?? 0
}

function chosen(list: readonly number[], marks: Uint8Array): number[] {
  return list.filter((_, index) => marks[index])
}

test('what is marked in one list is what is marked in the other, and no longer one can be found', () => {
  fc.assert(
    fc.property(listArbitrary, listArbitrary, (before, after) => {
      const common = commonTokens(Int32Array.from(before), Int32Array.from(after))
      expect(chosen(before, common.before)).toEqual(chosen(after, common.after))
      expect(chosen(before, common.before)).toHaveLength(longest(before, after))
    }),
    { numRuns: 1000 },
  )
})

test('with few steps to take less is found, and never what is not common', () => {
  fc.assert(
    fc.property(listArbitrary, listArbitrary, fc.nat({ max: 40 }), (before, after, budget) => {
      const common = commonTokens(Int32Array.from(before), Int32Array.from(after), budget)
      expect(chosen(before, common.before)).toEqual(chosen(after, common.after))
    }),
  )
})
