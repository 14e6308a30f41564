import { describe, expect, it } from 'vitest'
import { erasureDay } from './retention'

describe('erasureDay', () => {
  it.each([
    ['2018-10-15', 6, '2019-04-15'],
    ['2018-08-31', 6, '2019-02-28'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2018-12-31', 1, '2019-01-31'],
    ['2018-12', 6, '2019-06-30'],
    ['2018', 12, '2019-12-31'],
    ['2018-10-15?', 0, '2018-10-15'],
    ['2018-01/2018-03', 1, '2018-04-30'],
    ['2018-10-15', null, '2019-04-15'],
    ['2018-10-15', undefined, '2019-04-15'],
    ['2018-10-15', 30, '2021-04-15'],
  ])(
    'of a campaign closed %s that keeps data for %s months is %s',
    (closed, retentionMonths, day) =>
      expect(erasureDay({ stage: 'closed', closed, retentionMonths })).toBe(day),
  )

  it('does not come while a campaign is not closed, or nobody said when', () => {
    for (const stage of ['upcoming', 'open'] as const)
      expect(erasureDay({ stage, closed: '2018-10-15', retentionMonths: 1 })).toBeNull()
    for (const closed of [null, undefined, '', '2018/..', 'nonsense'])
      expect(erasureDay({ stage: 'won', closed })).toBeNull()
  })
})
