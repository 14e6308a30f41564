import sharp from 'sharp'

/** The longer side of the tiny form, in pixels, and how long its address may be at most, in characters. */
const side = 16
const longest = 400

/** Below this, a pixel lets through what is behind it. */
const nearlyOpaque = 250

/**
 * The tiny form of a picture, as a data address (RFC 2397) of at most 400 characters that a page can carry in itself. Null where
 * one could see it through the picture, or where it cannot be made: nobody is refused a picture for that.
 */
export const placeholderOf = async (picture: Buffer): Promise<string | null> => {
  try {
    const tiny = sharp(picture).resize({ width: side, height: side, fit: 'inside' })
    const { data, info } = await tiny
      .clone()
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (let alpha = info.channels - 1; alpha < data.length; alpha += info.channels)
      if ((data[alpha] ?? 0) < nearlyOpaque) return null
    const webp = await tiny.removeAlpha().webp({ quality: 30, effort: 6 }).toBuffer()
    const address = `data:image/webp;base64,${webp.toString('base64')}`
    return address.length <= longest ? address : null
  } catch {
    return null
  }
}
