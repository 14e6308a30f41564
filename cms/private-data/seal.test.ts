import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysFrom } from './keys'
import { open, seal } from './seal'

const key = () => randomBytes(32).toString('base64')
const secret = 'a secret that is long enough for anything'
const [first, second] = [key(), key()]
const before = keysFrom([first], secret)
const during = keysFrom([second, first], secret)
const after = keysFrom([second], secret)

describe('a sealed text', () => {
  it('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = seal('x.note', text, before)
        expect(sealed).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]+$/)
        expect(open('x.note', sealed, before)).toEqual({ kind: 'open', text, keyId: before[0].id })
      }),
    )
  })

  it('never looks the same twice, and never holds the text', () => {
    const all = Array.from({ length: 100 }, () => seal('x.email', 'zara@signer.example', before))
    expect(new Set(all).size).toBe(100)
    for (const sealed of all) {
      const raw = Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString('latin1')
      expect(sealed + raw).not.toContain('zara')
    }
  })

  it('stays shut in another field, with another key, and after any change', () => {
    const sealed = seal('x.email', 'zara@signer.example', before)
    expect(open('x.note', sealed, before)).toEqual({ kind: 'shut' })
    expect(open('x.email', sealed, after)).toEqual({ kind: 'shut' })
    const [, id = '', nonce = '', data = ''] = sealed.split('.')
    for (const at of [0, 5, data.length - 8]) {
      const changed = data.slice(0, at) + (data[at] === 'A' ? 'B' : 'A') + data.slice(at + 1)
      expect(open('x.email', `v1.${id}.${nonce}.${changed}`, before)).toEqual({ kind: 'shut' })
    }
    expect(open('x.email', `v1.${id}.${nonce}.${data.slice(0, 22)}`, before).kind).toBe('shut')
  })

  it('opens with every key that is listed, and is written with the first', () => {
    const old = seal('x.email', 'zara@signer.example', before)
    expect(open('x.email', old, during)).toMatchObject({ kind: 'open', keyId: before[0].id })
    expect(seal('x.email', 'x', during)).toContain(`v1.${after[0].id}.`)
  })

  it('of the derived key opens still once a key is listed', () => {
    const derived = seal('x.email', 'zara@signer.example', keysFrom([], secret))
    expect(open('x.email', derived, before).kind).toBe('open')
    expect(open('x.email', derived, keysFrom([first], `${secret}!`)).kind).toBe('shut')
  })

  it.each(['', 'zara@signer.example', 'v1.', 'v1.a.b.c', `v2.${'a'.repeat(60)}`])(
    'is told from %j, which was never sealed',
    (text) => expect(open('x.email', text, before)).toEqual({ kind: 'plain', text }),
  )
})
