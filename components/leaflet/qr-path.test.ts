import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr-path'

const read = async (text: string, pixels: number): Promise<string | undefined> => {
  const { path, size } = qrPath(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${pixels}" height="${pixels}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('a QR code', () => {
  it.each([
    'https://example.org/en/campaigns/jiashi-workers',
    'https://xn--fiqs8s.example/zh-Hans/campaigns/jiashi-workers',
    `https://example.org/ar/campaigns/${'long-'.repeat(30)}slug`,
  ])('leads to %s', async (address) => {
    expect(await read(address, 400)).toBe(address)
    expect(await read(address, 900)).toBe(address)
  })
})
