import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { receivePicture } from './receive-picture'
import { movingPicture, photograph, plain } from './testing/pictures'

const isClean = (data: Buffer) =>
  !/Exif|Spycam|secret|xmpmeta|ICC_PROFILE|8BIM/i.test(data.toString('latin1'))

describe('receivePicture', () => {
  it('keeps nothing of a photograph but its picture, upright', async () => {
    const sent = await photograph()
    expect(isClean(sent)).toBe(false)
    const { data, mime, extension } = await receivePicture(sent)
    const found = await sharp(data).metadata()
    expect([mime, extension]).toEqual(['image/jpeg', 'jpg'])
    expect(found).toMatchObject({ width: 600, height: 1000, space: 'srgb' })
    expect(found.exif ?? found.xmp ?? found.iptc ?? found.icc ?? found.orientation).toBeUndefined()
    expect(isClean(data)).toBe(true)
  })

  it.each([
    ['jpg', () => plain().jpeg().toBuffer()],
    ['png', () => plain().png().toBuffer()],
    ['jpg', () => plain().webp().toBuffer()],
    ['png', () => plain().ensureAlpha(0.5).webp().toBuffer()],
    ['jpg', () => plain().avif().toBuffer()],
    ['png', () => plain().gif().toBuffer()],
    ['jpg', () => plain().toColourspace('cmyk').jpeg().withIccProfile('cmyk').toBuffer()],
    ['jpg', () => plain().toColourspace('b-w').jpeg().toBuffer()],
    ['png', () => plain().toColourspace('rgb16').png().toBuffer()],
  ])('writes %s, which every browser shows, in sRGB', async (extension, make) => {
    const received = await receivePicture(await make())
    expect(received.extension).toBe(extension)
    expect(await sharp(received.data).metadata()).toMatchObject({
      width: 60,
      height: 40,
      space: 'srgb',
      depth: 'uchar',
    })
  })

  it('drops what hangs on behind a picture', async () => {
    const page = Buffer.from('<script>alert(1)</script>')
    const { data } = await receivePicture(Buffer.concat([await plain().png().toBuffer(), page]))
    expect(data.includes(page)).toBe(false)
  })

  it.each([
    ['a web page', '<!doctype html><script>alert(1)</script>', /not a picture/],
    ['a script', 'fetch("https://example.org")', /not a picture/],
    ['a script that begins like a GIF', 'GIF89a=1;alert(1)//', /damaged/],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', /Export the drawing as PNG/],
    [
      'an SVG with a prologue',
      '<?xml version="1.0"?><!-- a --><svg/>',
      /Export the drawing as PNG/,
    ],
    ['a PDF', '%PDF-1.4\n', /under Documents/],
    ['nothing', '', /not a picture/],
  ])('refuses %s', async (_, text, message) => {
    await expect(receivePicture(Buffer.from(text))).rejects.toThrow(message)
  })

  it('refuses a picture that moves', async () => {
    await expect(receivePicture(await movingPicture())).rejects.toThrow(/This picture moves/)
  })

  it('refuses a picture that is cut off', async () => {
    for (const whole of [
      await plain({ width: 800, height: 800 }).jpeg().toBuffer(),
      await plain().png().toBuffer(),
    ])
      await expect(receivePicture(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/)
  })

  it('refuses a small file that unpacks to a huge picture', async () => {
    const raw = { width: 7800, height: 7800, channels: 1 as const }
    const bomb = await sharp(Buffer.alloc(7800 * 7800), { raw })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(receivePicture(bomb)).rejects.toThrow(/more than 60 million pixels/)
  }, 60_000)
})
