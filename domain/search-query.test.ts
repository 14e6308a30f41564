import { expect, it } from 'vitest'
import { isLongEnough } from './search-query'

it.each(['ab', 'MLPD', '工', 'ПБ', 'عم'])('searches for %s', (query) => {
  expect(isLongEnough(query)).toBe(true)
})

it.each(['', ' ', 'a', ' a ', '\u0301'])('asks for more than %j', (query) => {
  expect(isLongEnough(query)).toBe(false)
})
