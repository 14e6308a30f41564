import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Turnstile } from './turnstile'

describe('Turnstile', () => {
  it('lets the first one in at once', async () => {
    const leave = await new Turnstile().enter()
    expect(leave).toBeTypeOf('function')
  })

  it('lets one in at a time, in the order of arrival', async () => {
    const turnstile = new Turnstile()
    const seen: string[] = []
    const visit = async (name: string, stay: number) => {
      const leave = await turnstile.enter()
      seen.push(`${name} in`)
      await wait(stay)
      seen.push(`${name} out`)
      leave()
    }
    await Promise.all([visit('a', 20), visit('b', 0), visit('c', 5)])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('keeps others waiting until the turn ends', async () => {
    const turnstile = new Turnstile()
    const leave = await turnstile.enter()
    let isIn = false
    const next = turnstile.enter().then((end) => {
      isIn = true
      return end
    })
    await wait(20)
    expect(isIn).toBe(false)
    leave()
    await next
    expect(isIn).toBe(true)
  })

  it('takes an end for one, however often a turn is ended', async () => {
    const turnstile = new Turnstile()
    const leave = await turnstile.enter()
    leave()
    leave()
    await turnstile.enter()
    let isThirdIn = false
    turnstile.enter().then(() => {
      isThirdIn = true
    })
    leave()
    await wait(10)
    expect(isThirdIn).toBe(false)
  })
})
