import { expect, it, vi } from 'vitest'
import { warnOnce } from './warn-once.mjs'

it('tells each sentence only the first time', () => {
  const tell = vi.fn()
  const warn = warnOnce(tell)
  for (const sentence of ['a', 'b', 'a', 'b']) warn(sentence)
  expect(tell.mock.calls.flat()).toEqual(['a', 'b'])
})
