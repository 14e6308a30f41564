import { expect, it } from 'vitest'
import { pauseAfter } from './quiet'

const minute = 60_000
const begin = Date.parse('2026-01-01T00:00:00.000Z')

it('lets three mails at most go to who does not confirm in seven days, whoever asks for them every minute', () => {
  const sent: number[] = []
  let until = 0
  for (let now = begin; now < begin + 7 * 24 * 60 * minute; now += minute) {
    if (now < until) continue
    sent.push((now - begin) / minute)
    until = now + pauseAfter('confirm', new Date(begin).toISOString(), now)
  }
  expect(sent).toEqual([0, 5, 65])
})

it('lets three at most go in seven days to who has signed', () => {
  expect(pauseAfter('already-signed', null) * 3).toBe(7 * 24 * 60 * minute)
  expect(pauseAfter('published', null)).toBe(5 * minute)
})
