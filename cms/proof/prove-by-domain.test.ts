import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDomains, proveByDomain } from './prove-by-domain'

describe('an address proves the website', () => {
  it.each([
    ['office@union.example', 'https://union.example/', 'union.example'],
    ['office@mail.union.org', 'https://www.union.org/about?x=1', 'union.org'],
    ['OFFICE@Union.Org', 'union.org', 'union.org'],
    ['office@union.co.uk', 'http://www.union.co.uk', 'union.co.uk'],
    ['office@union.github.io', 'https://union.github.io', 'union.github.io'],
    [
      'office@gewerkschaft-müller.de',
      'https://xn--gewerkschaft-mller-z6b.de',
      'xn--gewerkschaft-mller-z6b.de',
    ],
    ['工会@工会.中国', 'https://工会.中国/', 'xn--6oq837a.xn--fiqs8s'],
    ['"a@b"@union.org', 'https://union.org:8443/', 'union.org'],
    ['office@union.org.', 'https://union.org./', 'union.org'],
  ])('%s, %s', (email, website, domain) => {
    expect(proveByDomain({ email, website })).toEqual({ domain })
  })
})

describe('an address proves nothing', () => {
  it.each([
    ['differs', 'office@other.org', 'https://union.org'],
    ['differs', 'office@other.co.uk', 'https://union.co.uk'],
    ['differs', 'office@mallory.github.io', 'https://union.github.io'],
    ['differs', 'office@mallory.blogspot.com', 'https://union.blogspot.com'],
    ['differs', 'office@union.org.evil.net', 'https://union.org'],
    ['differs', 'office@evilunion.org', 'https://union.org'],
    ['differs', 'office@uniоn.org', 'https://union.org'],
    ['free', 'union@gmail.com', 'https://union.org'],
    ['free', 'union@gmail.com', 'https://gmail.com'],
    ['free', 'union@GMAIL.com', 'https://www.gmail.com/union'],
    ['free', 'union@riseup.net', 'https://riseup.net'],
    ['free', 'union@lists.riseup.net', 'https://riseup.net'],
    ['free', 'union@qq.com', 'https://qq.com'],
    ['none', 'office@github.io', 'https://github.io'],
    ['none', 'office@co.uk', 'https://co.uk'],
    ['none', 'office@[192.0.2.1]', 'http://192.0.2.1'],
    ['none', 'office@localhost', 'http://localhost'],
    ['none', 'office@union.org', ''],
    ['none', 'office@union.org', 'javascript://union.org/%0aalert(1)'],
    ['none', 'office@union.org', 'ftp://union.org'],
    ['none', '', 'https://union.org'],
    ['none', '@union.org', 'https://union.org'],
    ['differs', 'office@union.org', 'https://union.org@evil.net/'],
    ['differs', 'office@union.org', 'https://evil.net/#union.org'],
    ['differs', 'office@union.org', 'https://evil.net\\@union.org'],
  ] as const)('%s: %s, %s', (mail, email, website) => {
    expect(compareDomains({ email, website }).mail).toBe(mail)
    expect(proveByDomain({ email, website })).toBeNull()
  })

  it('without either', () => {
    expect(proveByDomain({})).toBeNull()
    expect(compareDomains({ email: null, website: null })).toEqual({ mail: 'none', domain: null })
  })

  it('and is never thrown at by what people write', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (email, website) => {
          const proved = proveByDomain({ email, website })
          expect(proved === null || proved.domain.includes('.')).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})
