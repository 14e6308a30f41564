import { expect, it } from 'vitest'
import { isWithin, readUnicodeRange } from './unicode-range'

it('reads which letters a file of a font has', () => {
  const spans = readUnicodeRange('U+20-22,U+4E09,U+1f1e9-1f1f5')
  expect(spans).toEqual([
    [0x20, 0x22],
    [0x4e09, 0x4e09],
    [0x1f1e9, 0x1f1f5],
  ])
  expect([0x20, 0x22, 0x4e09, 0x1f1f5].map((point) => isWithin(spans, point))).not.toContain(false)
  expect([0x1f, 0x23, 0x4e08, 0x4e0a].map((point) => isWithin(spans, point))).not.toContain(true)
})

it('takes nothing from what is no range', () => {
  expect(readUnicodeRange('')).toEqual([])
})
