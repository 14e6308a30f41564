import { describe, expect, it } from 'vitest'
import { isRightsBasis, mayShowArchivedCopy, rightsBases } from './basis'

describe('mayShowArchivedCopy', () => {
  it.each([
    ['own-work', true],
    ['licence', true],
    ['permission', true],
    ['public-domain', true],
    ['creative-commons', true],
    ['quotation', false],
    ['link-only', false],
    ['citation', false],
    ['none', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('answers %j with %s', (basis, may) => {
    expect(mayShowArchivedCopy(basis)).toBe(may)
  })
})

describe('isRightsBasis', () => {
  it('knows the bases and no others', () => {
    expect(rightsBases.every(isRightsBasis)).toBe(true)
    expect(isRightsBasis('fair-use')).toBe(false)
    expect(isRightsBasis('constructor')).toBe(false)
  })
})
