import type { IncomingMessage } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { networks, prefixOf } from './network.mjs'

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage

describe('prefixOf', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['203.0.113.9:4711', '203.0.113.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.0/24'],
    ['::ffff:cb00:7109', '203.0.113.0/24'],
    ['64:ff9b::203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['2001:db8:1::', '2001:db8:1::/48'],
    ['2001:0DB8:0001:ffff::1', '2001:db8:1::/48'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0::/48'],
    ['::1', '0:0:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
  ])('takes %s for %s', (address, prefix) => expect(prefixOf(address)).toBe(prefix))

  it.each([undefined, '', 'unknown', '_hidden', '203.0.113', '999.1.1.1', '1:2:3', '<script>'])(
    'knows nothing of %s',
    (address) => expect(prefixOf(address)).toBe(''),
  )
})

describe('networks', () => {
  const networkOf = networks()

  it('is one for neighbours and another for everybody else, and names neither', () => {
    const hash = networkOf(from('203.0.113.9'))
    expect(hash).toMatch(/^[\w-]{22}$/)
    expect(networkOf(from('203.0.113.200'))).toBe(hash)
    expect(networkOf(from('::ffff:203.0.113.1'))).toBe(hash)
    expect(networkOf(from('203.0.114.9'))).not.toBe(hash)
    expect(networkOf(from('2001:db8:1::1'))).toBe(networkOf(from('2001:db8:1:ffff::2')))
    expect(networkOf(from('2001:db8:1::1'))).not.toBe(networkOf(from('2001:db8:2::1')))
    expect(networkOf(from(undefined))).toBe('')
  })

  it('differs from day to day and from process to process', () => {
    let now = Date.UTC(2026, 10, 21, 23, 59)
    const ofDay = networks({ now: () => now })
    const yesterday = ofDay(from('203.0.113.9'))
    now += 59_000
    expect(ofDay(from('203.0.113.9'))).toBe(yesterday)
    now += 1_000
    expect(ofDay(from('203.0.113.9'))).not.toBe(yesterday)
    expect(networks({ now: () => now })(from('203.0.113.9'))).not.toBe(ofDay(from('203.0.113.9')))
  })

  it('believes as many proxies as there are, and nobody else', () => {
    const direct = networks()
    expect(direct(from('203.0.113.9', '198.51.100.1'))).toBe(direct(from('203.0.113.9')))
    const one = networks({ trustedProxies: 1 })
    expect(one(from('10.0.0.1', '192.0.2.7, 198.51.100.1'))).toBe(
      one(from('10.0.0.1', '198.51.100.1')),
    )
    expect(one(from('10.0.0.1', '198.51.100.1'))).not.toBe(one(from('10.0.0.1', '192.0.2.7')))
    const two = networks({ trustedProxies: 2 })
    expect(two(from('10.0.0.1', '6.6.6.6, 192.0.2.7, 198.51.100.1'))).toBe(
      two(from('10.0.0.1', '192.0.2.200, 198.51.100.1')),
    )
    expect(two(from('10.0.0.1', '192.0.2.7'))).toBe(two(from('10.9.9.9', '192.0.2.7')))
    expect(one(from('10.0.0.1'))).toBe(one(from('10.0.0.2')))
    expect(one(from('10.0.0.1', 'unknown'))).toBe('')
  })

  it('tells the operator once of a proxy that nobody named', () => {
    const warn = vi.fn()
    const ofRequest = networks({ warn })
    ofRequest(from('10.0.0.1'))
    ofRequest(from('203.0.113.9', '198.51.100.1'))
    expect(warn).not.toHaveBeenCalled()
    for (let time = 0; time < 3; time += 1) ofRequest(from('10.0.0.1', '203.0.113.9'))
    expect(warn).toHaveBeenCalledTimes(1)
    expect(String(warn.mock.calls)).not.toMatch(/203|10\.0/)
  })
})
