import { describe, expect, it } from 'vitest'
import { isWebAddress } from './web-address'

describe('isWebAddress', () => {
  it.each(['https://example.org', 'http://www.icor.info/2018/x?y=1#z'])('takes %s', (address) => {
    expect(isWebAddress(address)).toBe(true)
  })

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'https://user:pass@example.org',
    'https://',
    `https://example.org/${'x'.repeat(2000)}`,
    null,
    7,
  ])('refuses %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})
