import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../testing/fault-of'
import { bytesOf } from '../testing/outgoing'
import { bounds } from './bounds'
import { packed } from './pack'
import { isZip, unpack } from './unpack'

const packedAll = async (files: { name: string; text: string }[]): Promise<Uint8Array> => {
  const each = async function* () {
    yield* files
  }
  const pieces: Uint8Array[] = []
  for await (const piece of packed(each())) pieces.push(piece)
  return Buffer.concat(pieces)
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('an archive', () => {
  it('comes back as it was packed, streamed or not, without what systems add', async () => {
    const files = [
      { name: 'campaigns/jiashi-workers.ar.po', text: 'msgid "新闻"\n'.repeat(5_000) },
      { name: 'site.ar.po', text: '' },
    ]
    const archive = await packedAll(files)
    expect(isZip(archive)).toBe(true)
    expect(unpack(archive).map(({ name, bytes }) => ({ name, text: textOf(bytes) }))).toEqual(files)
    const other = zipSync({
      'a.po': [bytesOf('x'), { level: 0 }],
      '__MACOSX/._a.po': bytesOf('y'),
      'folder/.DS_Store': bytesOf('z'),
    })
    expect(unpack(other).map(({ name }) => name)).toEqual(['a.po'])
  })

  it('that is small and becomes large is refused', () => {
    const dense = zipSync({ 'a.po': new Uint8Array(8_000_000) }, { level: 9 })
    expect(dense.length * bounds.ratio).toBeLessThan(8_000_000)
    expect(dense.length).toBeLessThan(bounds.request)
    expect(faultOf(() => unpack(dense))).toEqual({ code: 'zipBounds', line: null })
  })

  it('with too many files is refused', () => {
    const many = zipSync(
      Object.fromEntries(
        Array.from({ length: bounds.files + 1 }, (_, index) => [`${index}.po`, new Uint8Array(0)]),
      ),
    )
    expect(faultOf(() => unpack(many))).toEqual({ code: 'zipBounds', line: null })
  })

  it('that becomes larger than any site’s is refused, though not out of proportion', () => {
    const file = new Uint8Array(25_000_000)
    const files = { 'a.po': file, 'b.po': file, 'c.po': file, 'd.po': file, 'e.po': file }
    const large = zipSync(files, { level: 0 })
    expect(large.length * bounds.ratio).toBeGreaterThan(5 * file.length)
    expect(faultOf(() => unpack(large))).toEqual({ code: 'zipBounds', line: null })
  })

  it('counts together with others of the same request', () => {
    const one = zipSync({ 'a.po': new Uint8Array(900_000), 'b.po': bytesOf('x') })
    const all = { files: bounds.files - 3, bytes: bounds.unpacked - 1_000_000 }
    expect(unpack(one, all)).toHaveLength(2)
    expect(faultOf(() => unpack(one, { ...all }))).toMatchObject({ code: 'zipBounds' })
    const files = { ...all, bytes: 0 }
    expect(faultOf(() => unpack(one, files))).toMatchObject({ code: 'zipBounds' })
  })

  it('that is cut off, spoilt or none is refused', () => {
    const archive = zipSync({ 'a.po': bytesOf('msgid "a" of some length, and more of it') })
    expect(faultOf(() => unpack(archive.subarray(0, 50)))).toEqual({ code: 'zip', line: null })
    const spoilt = Uint8Array.from(archive)
    spoilt.fill(0xff, 34, 60)
    expect(faultOf(() => unpack(spoilt))).toMatchObject({ code: 'zip' })
    expect(faultOf(() => unpack(bytesOf('PK\u0003\u0004 and nothing else')))).toMatchObject({
      line: null,
    })
    expect(faultOf(() => unpack(zipSync({})))).toEqual({ code: 'empty', line: null })
  })
})
