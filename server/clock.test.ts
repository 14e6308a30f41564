import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clockToken as tokenOfTheQueue } from '@/cms/jobs/clock-token'
import { env, secret } from '@/env'
import { clockToken, startClock } from './clock.mjs'

it('shows the token that the queue expects', () => {
  expect(clockToken(secret(env))).toBe(tokenOfTheQueue())
})

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('knocks after five seconds and then every thirty', async () => {
    const knock = vi.fn(async () => 200)
    const warn = vi.fn()
    const stop = startClock({ knock, warn })
    await vi.advanceTimersByTimeAsync(4_999)
    expect(knock).toHaveBeenCalledTimes(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(knock).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(knock).toHaveBeenCalledTimes(3)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(knock).toHaveBeenCalledTimes(3)
    expect(warn).not.toHaveBeenCalled()
  })

  it('does not knock while the last knock is being answered', async () => {
    const answers: ((status: number) => void)[] = []
    const knock = vi.fn(() => new Promise<number>((resolve) => answers.push(resolve)))
    const stop = startClock({ knock, warn: vi.fn() })
    await vi.advanceTimersByTimeAsync(95_000)
    expect(knock).toHaveBeenCalledTimes(1)
    answers[0]?.(200)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(knock).toHaveBeenCalledTimes(2)
    stop()
  })

  it('tells a trouble once, and again when it comes back', async () => {
    const outcomes = [500, 500, 'refused', 'refused', 200, 500]
    const knock = vi.fn(async () => {
      const outcome = outcomes.shift()
      if (typeof outcome === 'string') throw new Error(`${outcome}\n  at somewhere`)
      return outcome
    })
    const warn = vi.fn()
    const stop = startClock({ knock, warn, first: 1, every: 10 })
    await vi.advanceTimersByTimeAsync(55)
    stop()
    expect(warn.mock.calls.flat()).toEqual([
      'Timed work (scheduled publishing) cannot run: the queue answered 500',
      'Timed work (scheduled publishing) cannot run: refused',
      'Timed work (scheduled publishing) cannot run: the queue answered 500',
    ])
  })
})
