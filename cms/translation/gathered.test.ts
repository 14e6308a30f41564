import { describe, expect, it } from 'vitest'
import { gathered } from './gathered'

describe('gathered', () => {
  it('asks once for all that is asked within the time', async () => {
    const asked: number[][] = []
    const sumOf = gathered(async (numbers: number[]) => {
      asked.push(numbers)
      return numbers.reduce((sum, number) => sum + number, 0)
    }, 5)
    const first = sumOf(1)
    await Promise.resolve()
    expect(await Promise.all([first, sumOf(2), sumOf(4)])).toEqual([7, 7, 7])
    expect(asked).toEqual([[1, 2, 4]])
  })

  it('asks anew for what comes later', async () => {
    const asked: string[][] = []
    const ask = gathered(async (questions: string[]) => asked.push(questions), 1)
    await ask('early')
    await ask('late')
    expect(asked).toEqual([['early'], ['late']])
  })

  it('tells all of a failure, and nobody after them', async () => {
    let isBroken = true
    const ask = gathered(async (questions: number[]) => {
      if (isBroken) throw new Error('broken')
      return questions.length
    }, 1)
    const results = await Promise.allSettled([ask(1), ask(2)])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    isBroken = false
    expect(await ask(3)).toBe(1)
  })
})
