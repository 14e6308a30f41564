import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DigestRow } from './digest'
import { packRows, unpackRows } from './packed-rows'

const word = fc.string({ minLength: 1 })

const row: fc.Arbitrary<DigestRow> = fc.record({
  kind: word,
  publication: fc.option(word),
  year: fc.option(fc.integer()),
  topics: fc.array(word),
  countries: fc.array(word),
  count: fc.nat(),
})

/** Rows as a big site has them, all different: ids as the database makes them, hundreds of publications, long names. */
const manyRows = Array.from({ length: 10_000 }, (_, index): DigestRow => {
  const id = (of: number) => `65f0c0ffee65f0c0ffee${1000 + (of % 60)}`
  return {
    kind: 'press-report',
    publication: `The “Daily” Bulletin of town number ${index % 700}`,
    year: 1990 + (index % 35),
    topics: [id(index), id(index + 7), id(index + 31)],
    countries: ['CN', 'MU', 'FR'],
    count: 1,
  }
})

describe('packed rows of a digest', () => {
  it('are unpacked as they were', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackRows(JSON.parse(JSON.stringify(packRows(rows))))).toEqual(rows)
      }),
    )
  })

  it('stay far below the 2 MB that Next’s data cache keeps, however often their quotes are escaped', () => {
    const sizeOf = (kept: unknown) => JSON.stringify(JSON.stringify(JSON.stringify(kept))).length
    expect(sizeOf(manyRows)).toBeGreaterThan(2_000_000)
    expect(sizeOf(packRows(manyRows))).toBeLessThan(600_000)
  })
})
