import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { doDuties } from './do-duties'

const errors: unknown[] = []
const req = {
  payload: { logger: { error: (what: unknown) => errors.push(what) } },
} as unknown as PayloadRequest

describe('upkeep', () => {
  it('does each duty when it is due, and not before', async () => {
    const done: string[] = []
    const duties = [
      { name: 'always', every: 0, run: async () => done.push('always') },
      { name: 'hourly', every: 3600, run: async () => done.push('hourly') },
    ]
    const last = new Map<string, number>()
    for (const now of [0, 30_000, 3_599_999, 3_600_000]) await doDuties(duties, { req, last, now })
    expect(done.filter((name) => name === 'always')).toHaveLength(4)
    expect(done.filter((name) => name === 'hourly')).toHaveLength(2)
  })

  it('goes on after a duty that fails, and names it', async () => {
    const done: string[] = []
    const duties = [
      { name: 'broken', every: 0, run: () => Promise.reject(new Error('no')) },
      { name: 'whole', every: 0, run: async () => done.push('whole') },
    ]
    await doDuties(duties, { req, last: new Map(), now: 0 })
    expect(done).toEqual(['whole'])
    expect(JSON.stringify(errors)).toContain('broken')
  })
})
