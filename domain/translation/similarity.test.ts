import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dice, runsOf } from './similarity'

function likeness(a: string, b: string) {
  const [left, right] = [new Set(runsOf(a)), new Set(runsOf(b))]
  const shared = [...left].filter((run) => right.has(run)).length
  return dice(shared, left.size, right.size)
}

test('an edited sentence is like its earlier form, another one is not', () => {
  const source = 'The workers were dismissed for founding a trade union.'
  expect(likeness(source, 'The workers were dismissed for forming a trade union.')).toBeGreaterThan(
    0.8,
  )
  expect(likeness(source, 'Letters of solidarity are forwarded every month.')).toBeLessThan(0.3)
  expect(likeness('释放被捕的佳士工人', '释放所有被捕的佳士工人')).toBeGreaterThan(0.7)
})

test('case, tags and white space do not count', () => {
  expect(likeness('Sign the <1>petition</1>', 'sign  the petition')).toBe(1)
})

test('likeness is from 0 to 1, the same both ways, and 1 for the same text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, a)).toBe(1)
    }),
  )
})
