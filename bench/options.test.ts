import { describe, expect, it } from 'vitest'
import { optionsFrom, partNames } from './options.mjs'

describe('optionsFrom', () => {
  it('measures everything in full by default', () =>
    expect(optionsFrom([])).toEqual({ parts: partNames, isQuick: false, isAsBuilt: false }))
  it('takes some parts, in their own order', () =>
    expect(optionsFrom(['--quick', '--only=scale,weight'])).toMatchObject({
      parts: ['weight', 'scale'],
      isQuick: true,
    }))
  it('refuses what it does not know', () => {
    expect(() => optionsFrom(['--only=speed'])).toThrow('"speed" is none of')
    expect(() => optionsFrom(['--fast'])).toThrow()
  })
})
