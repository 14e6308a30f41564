import { expect, it } from 'vitest'
import { counting } from './progress'

it('counts aloud at most once a second, and always to the end', () => {
  const told: string[] = []
  let time = 0
  const count = counting(
    (text) => told.push(text),
    () => time,
  )
  for (let done = 1; done <= 30; done++) {
    count('Organizations', done, 30)
    time += 100
  }
  expect(told).toEqual([
    'Organizations: 1 of 30',
    'Organizations: 11 of 30',
    'Organizations: 21 of 30',
    'Organizations: 30 of 30',
  ])
})
