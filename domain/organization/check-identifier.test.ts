import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIdentifier } from './check-identifier'

describe('the French register of associations', () => {
  it.each([
    ['W751234567', 'W751234567'],
    [' w75 1234567 ', 'W751234567'],
    ['W2A1000123', 'W2A1000123'],
    ['Ｗ９Ｒ１００１２３４', 'W9R1001234'],
  ])('takes %s', (number, stored) => {
    const check = checkIdentifier('fr-rna', number)
    expect(check).toEqual({ ok: true, number: stored })
  })

  it.each(['', '751234567', 'W75123456', 'W7512345678', 'W75123456A', 'X751234567'])(
    'refuses %j',
    (number) => {
      const check = checkIdentifier('fr-rna', number)
      expect(check).toEqual({ ok: false, problem: 'rnaShape' })
    },
  )
})

describe('the French SIREN', () => {
  it('takes numbers with their check digit, however spaced', () => {
    const check = checkIdentifier('fr-siren', '732 829 320')
    expect(check).toEqual({ ok: true, number: '732829320' })
  })

  it.each(['73282932', '7328293200', '73282932O', '000000000', ''])('refuses %j', (number) => {
    const check = checkIdentifier('fr-siren', number)
    expect(check).toEqual({ ok: false, problem: 'sirenShape' })
  })

  it('finds every single wrong digit', () => {
    const good = '732829320'
    const place = fc.integer({ min: 0, max: 8 })
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(place, digit, (index, value) => {
        fc.pre(good[index] !== String(value))
        const bad = good.slice(0, index) + value + good.slice(index + 1)
        const check = checkIdentifier('fr-siren', bad)
        expect(check).toEqual({ ok: false, problem: 'sirenCheckDigit' })
      }),
    )
  })
})

it('leaves registers alone that it does not know', () => {
  const check = checkIdentifier('other', ' VR 12345 B ')
  expect(check).toEqual({ ok: true, number: 'VR 12345 B' })
})
