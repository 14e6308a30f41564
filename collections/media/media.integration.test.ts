import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { movingPicture, photograph, plain } from '@/cms/uploads/testing/pictures'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { rest } from '@/test/harness/rest'
import { editorToken, send, sent, stored, urls } from './testing/picture-desk'

describe('a photograph', () => {
  it('is kept upright in every size, with nothing of where and by whom it was taken', async () => {
    const picture = await sent(await photograph({ width: 2400, height: 1800 }))
    expect(picture).toMatchObject({ width: 1800, height: 2400, mimeType: 'image/jpeg' })
    expect(urls(picture)).toHaveLength(14)
    for (const url of urls(picture)) {
      const { status, data, headers } = await servedFile(url)
      expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
      expect(data.toString('latin1')).not.toMatch(/Exif|Spycam|secret|xmpmeta|8BIM|ICC_PROFILE/i)
      const found = await sharp(data).metadata()
      expect(found.exif ?? found.xmp ?? found.icc ?? found.orientation).toBeUndefined()
      expect(`image/${found.format === 'heif' ? 'avif' : found.format}`).toBe(
        headers.get('content-type'),
      )
    }
    const { w320Avif, w1600Webp, w960, cardAvif, share } = picture.sizes
    expect(w320Avif).toMatchObject({ width: 320, height: 427, mimeType: 'image/avif' })
    expect(w1600Webp).toMatchObject({ width: 1600, height: 2133, mimeType: 'image/webp' })
    expect(w960).toMatchObject({ width: 960, height: 1280, mimeType: 'image/jpeg' })
    expect(cardAvif).toMatchObject({ width: 720, height: 480 })
    expect(share).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg' })
  })

  it('is never enlarged', async () => {
    const { sizes } = await sent(await plain({ width: 500, height: 300 }).jpeg().toBuffer())
    expect(sizes.w320Webp).toMatchObject({ width: 320 })
    for (const name of ['w640Avif', 'w960Webp', 'w1600Avif', 'w960'])
      expect(sizes[name]).toMatchObject({ width: 500, height: 300 })
    expect([sizes.card?.url, sizes.share?.url]).toEqual([null, null])
  })

  it('may have nearly any shape', async () => {
    for (const [width, height] of [
      [1, 1],
      [20, 1],
      [1300, 65],
      [65, 1300],
    ] as const)
      await sent(await plain({ width, height }).png().toBuffer())
  })
})

describe('what a client claims', () => {
  it.each([
    ['../../../etc/passwd', /^passwd-[0-9a-f]{8}\.png$/],
    [`${'x'.repeat(300)}.png`, /^x{60}-[0-9a-f]{8}\.png$/],
    ['照片\u202Egnp.exe', /^[a-z0-9-]+\.png$/],
    ['page.html', /^page-[0-9a-f]{8}\.png$/],
  ])('is not believed: %j', async (name, expected) => {
    const picture = await sent(await plain().png().toBuffer(), { name, type: 'text/html' })
    expect(picture.filename).toMatch(expected)
    expect((await servedFile(picture.url)).headers.get('content-type')).toBe('image/png')
  })

  it('gives two files of one name two names', async () => {
    const data = await plain().png().toBuffer()
    const [one, other] = [await sent(data), await sent(data)]
    expect(one.filename).not.toBe(other.filename)
  })

  it.each([
    ['a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /not a picture/],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /as PNG/],
    ['a moving picture', movingPicture, /This picture moves/],
    ['an empty file', () => Buffer.alloc(0), /empty/],
    ['a cut-off picture', async () => (await photograph()).subarray(0, 3000), /damaged/],
    ['an endless strip', () => plain({ width: 2100, height: 100 }).png().toBuffer(), /20 times/],
    ['too many bytes', () => Buffer.alloc(15_000_001), /at most 15 MB/],
    ['far too many bytes', () => Buffer.alloc(26_000_000), /at most 15 MB/],
  ])('does not get %s in', async (_, make, message) => {
    const before = await stored()
    const { status, body } = await send(await make(), { name: 'a.png', type: 'image/png' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.errors[0].message).toMatch(message)
    expect(await stored()).toEqual(before)
  })

  it('does not make the server fetch anything', async () => {
    const body = { alt: 'A', filename: 'a.png', url: 'http://127.0.0.1:1/a.png' }
    const token = await editorToken()
    const { status, body: answer } = await rest('POST', '/media', { token, body })
    expect([status, answer.errors[0].message]).toEqual([400, 'Choose a file first.'])
    const paste = await rest('GET', '/media/paste-url', { token, query: { src: body.url } })
    expect(paste.status).toBe(400)
  })

  it('counts for nothing without a log-in', async () => {
    const before = await stored()
    const file = {
      name: 'a.png',
      type: 'image/png',
      data: new Uint8Array(await plain().png().toBuffer()),
    }
    expect((await rest('POST', '/media', { body: { alt: 'A' }, file })).status).toBe(403)
    const form = new FormData()
    form.set('file', JSON.stringify({ filename: before[0], clientUploadContext: {}, size: 1 }))
    const claim = new Request('http://x', { method: 'POST', body: form })
    const answer = await rest('POST', '/media', {
      body: await claim.clone().text(),
      headers: { 'content-type': claim.headers.get('content-type') ?? '' },
    })
    expect(answer.status).toBe(400)
    expect(await stored()).toEqual(before)
  })
})
