import { expect, it } from 'vitest'
import { Failure, wordsFor } from './failure.mjs'

it('gives the last lines, one cause and one remedy', () => {
  expect(wordsFor(new Failure('a\nb', 'c', ['last line']))).toBe(
    [
      '',
      '  | last line',
      '',
      'Countersign cannot start.',
      '  Cause:  a',
      '          b',
      '  Remedy: c',
    ].join('\n'),
  )
})

it('keeps the message of what nobody foresaw, without its stack', () => {
  const words = wordsFor(new TypeError('x is not a function'))
  expect(words).toContain('x is not a function')
  expect(words).not.toContain('failure.test')
})
