import { describe, expect, it } from 'vitest'
import { afterLook, type LinkOutcome, type LinkRecord } from './link-state'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-01-01T00:00:00.000Z')
const reached: LinkOutcome = { result: 'reached', status: 200 }
const failed: LinkOutcome = { result: 'failed', status: 404 }
const unclear: LinkOutcome = { result: 'unclear', status: 503 }

const looks = (...seen: [day: number, outcome: LinkOutcome][]): LinkRecord | null =>
  seen.reduce<LinkRecord | null>(
    (before, [days, outcome]) => afterLook(before, outcome, start + days * day, 0),
    null,
  )

describe('afterLook', () => {
  it('comes back after a month to what answers', () => {
    expect(looks([0, reached])).toEqual({
      state: 'alive',
      httpStatus: 200,
      failures: 0,
      checkedAt: '2026-01-01T00:00:00.000Z',
      goneSince: null,
      nextAt: '2026-01-31T00:00:00.000Z',
    })
  })

  it('believes no single failure, and comes back after three days', () => {
    expect(looks([0, failed])).toMatchObject({
      state: 'unclear',
      failures: 1,
      nextAt: '2026-01-04T00:00:00.000Z',
    })
  })

  it('believes two failures days apart, and says since when', () => {
    expect(looks([0, reached], [30, failed], [33, failed])).toMatchObject({
      state: 'gone',
      failures: 2,
      goneSince: '2026-01-31T00:00:00.000Z',
      nextAt: '2026-03-05T00:00:00.000Z',
    })
  })

  it('believes no two failures of one day', () => {
    expect(looks([0, failed], [1, failed])?.state).toBe('unclear')
    expect(looks([0, failed], [1, failed], [2, failed])?.state).toBe('gone')
  })

  it('holds what it could not tell neither for nor against an original', () => {
    expect(looks([0, unclear], [7, unclear], [14, unclear])).toMatchObject({
      state: 'unclear',
      failures: 0,
      goneSince: null,
    })
    expect(looks([0, failed], [3, unclear], [10, failed])?.state).toBe('gone')
    expect(looks([0, failed], [3, failed], [33, unclear])?.state).toBe('gone')
  })

  it('forgets all failures once the original answers', () => {
    expect(looks([0, failed], [3, failed], [33, reached])).toMatchObject({
      state: 'alive',
      goneSince: null,
    })
    expect(looks([0, failed], [3, reached], [33, failed])?.state).toBe('unclear')
  })

  it('spreads the next look over a tenth more', () => {
    expect(afterLook(null, reached, start, 1).nextAt).toBe('2026-02-03T00:00:00.000Z')
  })
})
