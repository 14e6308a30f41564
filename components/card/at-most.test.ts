import { describe, expect, it } from 'vitest'
import { atMost, TooBusy } from './at-most'

const heldUp = () => {
  const going: (() => void)[] = []
  let mostAtOnce = 0
  let atOnce = 0
  const work = async () => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    await new Promise<void>((resolve) => going.push(resolve))
    atOnce -= 1
  }
  return { work, letGo: () => going.shift()?.(), most: () => mostAtOnce }
}

describe('work that is done so much at once', () => {
  it('waits its turn, and is refused beyond what may wait', async () => {
    const { work, letGo, most } = heldUp()
    const take = atMost(2, 1)
    const three = [take(work), take(work), take(work)]
    await expect(take(work)).rejects.toThrow(TooBusy)
    for (let index = 0; index < 3; index += 1) {
      letGo()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await Promise.all(three)
    expect(most()).toBe(2)
  })

  it('goes on after work that failed', async () => {
    const take = atMost(1, 1)
    await expect(take(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await take(async () => 'done')).toBe('done')
  })
})
