import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { chosenCoding, encode } from './content-coding.mjs'

describe('the coding a client likes best', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip; q=0.5', 'gzip'],
    ['deflate, compress', 'identity'],
    ['gzip;q=nonsense', 'identity'],
  ])('of %j is %s', (header, coding) => {
    expect(chosenCoding(header)).toBe(coding)
  })
})

describe('encoding', () => {
  const content = Buffer.from('工会 نقابة union '.repeat(200))

  it.each([true, false])('can be undone (kept: %s)', async (isKept) => {
    expect(brotliDecompressSync(await encode(content, 'br', isKept))).toEqual(content)
    expect(gunzipSync(await encode(content, 'gzip', isKept))).toEqual(content)
    expect(await encode(content, 'identity', isKept)).toBe(content)
  })
})
