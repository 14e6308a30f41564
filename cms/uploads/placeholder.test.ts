import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { placeholderOf } from './placeholder'
import { photograph, plain } from './testing/pictures'

const tinyOf = async (picture: Buffer) => {
  const address = (await placeholderOf(picture)) ?? ''
  expect(address).toMatch(/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/)
  return { address, data: Buffer.from(address.split(',')[1] ?? '', 'base64') }
}

describe('the tiny form of a picture', () => {
  it('has its shape and colour', async () => {
    const { data } = await tinyOf(await photograph({ width: 1600, height: 900 }))
    expect(await sharp(data).metadata()).toMatchObject({ width: 16, height: 9, format: 'webp' })
    const [red = 0, green = 0, blue = 0] = (await sharp(data).stats()).channels.map(
      ({ mean }) => mean,
    )
    expect(Math.abs(red - 0xaa)).toBeLessThan(16)
    expect(Math.abs(green - 0x33)).toBeLessThan(16)
    expect(Math.abs(blue - 0x33)).toBeLessThan(16)
  })

  it.each([
    [16, 16],
    [20, 1],
    [1, 20],
    [900, 1200],
  ])('is at most 400 characters long, even of noise: %i × %i', async (width, height) => {
    const noise = sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
    const address = await placeholderOf(await noise.png().toBuffer())
    expect(address?.length ?? 0).toBeLessThanOrEqual(400)
  })

  it('is none behind what one can see through, but is where transparency is not used', async () => {
    const through = plain().ensureAlpha(0.5).png()
    expect(await placeholderOf(await through.toBuffer())).toBeNull()
    expect(await placeholderOf(await plain().ensureAlpha(1).png().toBuffer())).not.toBeNull()
  })

  it('is none of what is no picture', async () => {
    expect(await placeholderOf(Buffer.from('no picture'))).toBeNull()
  })
})
