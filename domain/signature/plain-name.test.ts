import { describe, expect, it } from 'vitest'
import { isPlainName } from './plain-name'

describe('isPlainName', () => {
  it.each([
    'MLPD',
    'Българска Комунистическа Партия',
    'PC/ML',
    'CPI (ML) Red Star',
    "D'Arcy O’Neill-Smith, Jr.",
    'اتحاد العمال',
  ])('takes %s', (name) => {
    expect(isPlainName(name)).toBe(true)
  })

  it.each([
    '=HYPERLINK("x")',
    '+1',
    '-2',
    '@SUM(A1)',
    ' =1',
    'visit https://spam.example',
    'www.spam.example',
    'spam.com',
    'x'.repeat(301),
    null,
  ])('refuses %j', (name) => {
    expect(isPlainName(name)).toBe(false)
  })
})
