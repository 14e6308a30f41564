import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clockToken as tokenOfTheQueue } from '@/cms/jobs/clock-token'
import { env, secret } from '@/env'
import { clockToken, knockAt, startClock } from './clock.mjs'

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
    const { stop } = startClock({ knock, warn })
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
    const { stop } = startClock({ knock, warn: vi.fn() })
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
    const { stop } = startClock({ knock, warn, first: 1, every: 10 })
    await vi.advanceTimersByTimeAsync(55)
    stop()
    expect(warn.mock.calls.flat()).toEqual([
      'Timed work (scheduled publishing, mails, the register) cannot run: the queue answered 500',
      'Timed work (scheduled publishing, mails, the register) cannot run: refused',
      'Timed work (scheduled publishing, mails, the register) cannot run: the queue answered 500',
    ])
  })

  it('knocks within a second when asked to, once for many who ask', async () => {
    const knock = vi.fn(async () => 200)
    const { soon, stop } = startClock({ knock, warn: vi.fn() })
    for (let asked = 0; asked < 10; asked += 1) soon()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(knock).toHaveBeenCalledTimes(1)
    soon()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(knock).toHaveBeenCalledTimes(2)
    stop()
  })

  it('knocks once more for those who asked while the last knock was being answered', async () => {
    const answers: ((status: number) => void)[] = []
    const knock = vi.fn(() => new Promise<number>((resolve) => answers.push(resolve)))
    const { soon, stop } = startClock({ knock, warn: vi.fn() })
    soon()
    await vi.advanceTimersByTimeAsync(1_000)
    soon()
    await vi.advanceTimersByTimeAsync(2_500)
    expect(knock).toHaveBeenCalledTimes(1)
    answers[0]?.(200)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(knock).toHaveBeenCalledTimes(2)
    stop()
  })
})

it('knocks at every door, and tells the worst answer', async () => {
  const asked: string[] = []
  const handle = async (
    { method, url, headers }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    asked.push(`${method} ${url} ${headers.authorization}`)
    response.statusCode = method === 'POST' ? 404 : 200
    response.end()
  }
  expect(await knockAt(handle, { authorization: 'Bearer x' })()).toBe(404)
  expect(asked).toEqual(['GET /api/payload-jobs/run Bearer x', 'POST /api/upkeep Bearer x'])
})
