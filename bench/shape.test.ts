import { describe, expect, it } from 'vitest'
import { shapeOf } from './shape.mjs'

describe('shapeOf', () => {
  it('forgets values and order, and keeps names and types', () =>
    expect(shapeOf({ b: 1, a: { c: null, d: ['x'] } })).toEqual(
      shapeOf({ a: { d: ['y'], c: null }, b: 2 }),
    ))
  it('tells what is missing or of another type', () => {
    expect(shapeOf({ a: 1 })).not.toEqual(shapeOf({ a: '1' }))
    expect(shapeOf({ a: null })).not.toEqual(shapeOf({}))
  })
})
