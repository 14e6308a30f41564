import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nfc } from './nfc'

test('a text comes out as String.normalize has it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('e', '\u0301', 'é', '\u02ff', '\u0338', '>', '각', 'ᄀ', 'ᅡ'),
    }),
  )
  fc.assert(fc.property(text, (each) => nfc(each) === each.normalize('NFC')))
})

test('each character below U+0300 is normal by itself and behind any other', () => {
  for (let code = 0; code < 0x300; code++) {
    const character = String.fromCharCode(code)
    expect(character.normalize('NFC')).toBe(character)
    for (let before = 0; before < 0x300; before++) {
      const pair = String.fromCharCode(before) + character
      if (pair.normalize('NFC') !== pair) throw new Error(`${before} ${code}`)
    }
  }
})
