import { expect, it } from 'vitest'
import { ledgerAddress } from './ledger-address'

it('writes the filters of the panel', () => {
  const address = (basis: 'licence' | null) => {
    const url = new URL(ledgerAddress('/admin/collections', basis), 'http://panel.example')
    return [url.pathname, ...url.searchParams.entries()]
  }
  expect(address('licence')).toEqual([
    '/admin/collections/news-items',
    ['where[or][0][and][0][rights.basis][equals]', 'licence'],
  ])
  expect(address(null)[1]).toEqual(['where[or][0][and][0][rights.basis][exists]', 'false'])
})
