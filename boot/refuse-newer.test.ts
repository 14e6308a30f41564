import { expect, it } from 'vitest'
import { refuseNewer } from './migrate'

it('accepts an older or equal schema, and refuses one with unknown migrations by their names', () => {
  expect(() => refuseNewer([], ['1', '2'])).not.toThrow()
  expect(() => refuseNewer(['1', '2'], ['1', '2'])).not.toThrow()
  expect(() => refuseNewer(['1', '3'], ['1', '2'])).toThrow(/another version.*\(it knows 3\)/)
})
