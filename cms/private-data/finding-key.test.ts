import { describe, expect, it } from 'vitest'
import { findingKey, findingKeys, normalizedAddress } from './finding-key'
import { keysFrom } from './keys'

const keys = keysFrom([Buffer.alloc(32, 1).toString('base64')], 'a secret for these tests alone')

describe('normalizedAddress', () => {
  it.each([
    [' Zara@Signer.Example ', 'zara@signer.example'],
    ['zara+appeal@signer.example', 'zara+appeal@signer.example'],
    ['zara@BÜCHER.example', 'zara@xn--bcher-kva.example'],
    ['zara@bu\u0308cher.example', 'zara@xn--bcher-kva.example'],
    ['ZARA', 'zara'],
  ])('makes of %j %j', (given, expected) => expect(normalizedAddress(given)).toBe(expected))
})

describe('findingKey', () => {
  it('is the same for the same address, however it is written', () => {
    expect(findingKey('1', 'Zara@Signer.example', keys)).toBe(
      findingKey('1', 'zara@signer.EXAMPLE', keys),
    )
  })

  it('differs by campaign, by address and by key, and tells nothing', () => {
    const others = keysFrom([], 'a secret for these tests alone')
    const all = [
      findingKey('1', 'zara@signer.example', keys),
      findingKey('2', 'zara@signer.example', keys),
      findingKey('1', 'sara@signer.example', keys),
      findingKey('1', 'zara@signer.example', others),
    ]
    expect(new Set(all).size).toBe(4)
    for (const each of all) expect(each).toMatch(/^[\w-]{43}$/)
  })

  it('cannot be made the same by moving letters between scope and address', () => {
    expect(findingKey('1a', 'b@c.example', keys)).not.toBe(findingKey('1', 'ab@c.example', keys))
  })

  it('can be looked up under every key, the writing one first', () => {
    const found = findingKeys('1', 'zara@signer.example', keys)
    expect(found).toHaveLength(2)
    expect(found[0]).toBe(findingKey('1', 'zara@signer.example', keys))
  })
})
