import { describe, expect, it } from 'vitest'
import { digestOptions, digestRows } from './digest'

const item = {
  kind: 'press-report',
  publication: 'Reuters',
  year: 2002,
  topics: ['t1'],
  countries: ['CN'],
}
const rows = digestRows([
  item,
  { ...item },
  { ...item, year: 2003, countries: ['CN', 'MU'] },
  { ...item, publication: null, year: null, topics: [], countries: [], kind: 'statement' },
])

describe('digestRows', () => {
  it('counts items that are alike once each', () => {
    expect(rows.map(({ count }) => count)).toEqual([2, 1, 1])
  })
})

describe('digestOptions', () => {
  it('counts every value, the most frequent first, years from the newest', () => {
    expect(digestOptions(rows, {})).toEqual({
      kind: [
        { value: 'press-report', count: 3 },
        { value: 'statement', count: 1 },
      ],
      publication: [{ value: 'Reuters', count: 3 }],
      year: [
        { value: '2003', count: 1 },
        { value: '2002', count: 2 },
      ],
      topic: [{ value: 't1', count: 3 }],
      country: [
        { value: 'CN', count: 3 },
        { value: 'MU', count: 1 },
      ],
    })
  })

  it('counts what remains beside the other choices, and the alternatives of a choice itself', () => {
    const { year, country, kind } = digestOptions(rows, { year: 2002, topic: 't1' })
    expect(country).toEqual([{ value: 'CN', count: 2 }])
    expect(kind).toEqual([{ value: 'press-report', count: 2 }])
    expect(year.map(({ value }) => value)).toEqual(['2003', '2002'])
  })

  it('offers nothing where nothing fits', () => {
    expect(digestOptions(rows, { publication: 'Nobody' }).country).toEqual([])
  })
})
