import { expect, it } from 'vitest'
import { warningOf } from './check-mongodb'

it('warns of a MongoDB without transactions only', () => {
  expect(warningOf({ setName: 'rs0' })).toBeUndefined()
  expect(warningOf({ msg: 'isdbgrid' })).toBeUndefined()
  expect(warningOf({})).toMatch(/not a replica set/)
})
