import { describe, expect, it } from 'vitest'
import { parseWrk } from './wrk-output.mjs'

const good = `Running 3s test @ http://127.0.0.1:3000/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     6.31ms    8.43ms  53.39ms   91.61%
  Latency Distribution
     50%    3.52ms
     75%    6.06ms
  2748 requests in 3.01s, 465.52KB read
Requests/sec:    908.49
Transfer/sec:    461.70KB`

describe('parseWrk', () => {
  it('reads rate and median', () =>
    expect(parseWrk(good)).toEqual({ perSecond: 908.49, medianMs: 3.52, failed: 0 }))
  it('knows the units of time', () => {
    expect(parseWrk(good.replace('3.52ms', '640.00us')).medianMs).toBeCloseTo(0.64)
    expect(parseWrk(good.replace('3.52ms', '1.25s')).medianMs).toBe(1250)
  })
  it('counts errors and what never came', () =>
    expect(
      parseWrk(
        `${good}\n  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 10`,
      ).failed,
    ).toBe(17))
  it('does not take silence for an answer', () =>
    expect(() => parseWrk('unable to connect')).toThrow('unable to connect'))
})
