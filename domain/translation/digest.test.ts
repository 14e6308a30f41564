import { describe, expect, it } from 'vitest'
import { digestOf, fnv64 } from './digest'

describe('fnv64', () => {
  // The first is the offset basis itself; the others are worked out with whole numbers below.
  it.each(['', 'a', 'foobar', 'Les ouvriers — 工人 — العمال', '✊'.repeat(100)])(
    'hashes %j',
    (text) => {
      let hash = 14_695_981_039_346_656_037n
      for (const byte of Buffer.from(text, 'utf8'))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 1_099_511_628_211n)
      expect(fnv64(text)).toBe(hash.toString(16).padStart(16, '0'))
    },
  )

  it('gives the values that others give', () => {
    expect(fnv64('')).toBe('cbf29ce484222325')
    expect(fnv64('a')).toBe('af63dc4c8601ec8c')
    expect(fnv64('foobar')).toBe('85944171f73967e8')
  })
})

describe('the digest of a message', () => {
  it('is one for all Unicode forms of a text, and another in each field', () => {
    const composed = { msgctxt: 'title', msgid: 'Café' }
    expect(digestOf({ ...composed, msgid: 'Cafe\u0301' })).toBe(digestOf(composed))
    expect(digestOf({ ...composed, msgctxt: 'summary' })).not.toBe(digestOf(composed))
  })
})
