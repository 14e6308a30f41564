import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { refusal } from './refusal'

/** What came in, made fit to be kept: its bytes, and the type and extension that they really have. */
export type Received = { data: Buffer; mime: string; extension: string }

const accepted = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']
const moving =
  'This picture moves, and readers could not stop it. Save one still of it as PNG, or upload the film (MP4 or WebM) under Documents.'
const broken =
  'This picture is damaged or incomplete. Open it in a picture program, save it again as JPEG or PNG, and upload that.'

/** Enough for any camera; a file that unpacks to more is a mistake or an attack. */
const mostPixels = 60_000_000

const longestShape = 20

/** Refuses a strip so long that the crops of it would be huge; width and height in pixels. */
export const demandShape = (width: number, height: number): void => {
  if (Math.max(width, height) > longestShape * Math.min(width, height))
    throw refusal(
      `This picture is more than ${longestShape} times as long as it is wide. Cut it to another shape and upload that.`,
    )
}

const elsewhere: Readonly<Record<string, string>> = {
  'image/apng': moving,
  'image/heic': 'HEIC pictures cannot be read here. Save this one as JPEG and upload that.',
  'image/heif': 'HEIF pictures cannot be read here. Save this one as JPEG and upload that.',
  'application/pdf': 'This is a PDF. Upload it under Documents, or save its page as PNG.',
}

const notAPicture =
  'This is not a picture that can be shown here, whatever its name says. Save it as JPEG, PNG, WebP, AVIF or GIF and upload that.'

const looksLikeSvg = (data: Buffer): boolean => /<svg[\s/>]/i.test(data.toString('latin1', 0, 4096))

/** Refuses by content what is no picture; the name and the type that the sender claims count for nothing. */
const demandPicture = async (data: Buffer): Promise<string> => {
  const mime = (await fileTypeFromBuffer(data).catch(() => undefined))?.mime ?? ''
  if (accepted.includes(mime)) return mime
  if (looksLikeSvg(data))
    throw refusal(
      'SVG drawings can carry scripts and are not taken. Export the drawing as PNG, about 2000 pixels wide, and upload that.',
    )
  throw refusal(elsewhere[mime] ?? notAPicture)
}

/**
 * Reads a picture by its content and writes it anew: upright, in sRGB, without Exif, GPS, XMP, IPTC or anything else that
 * was in the file beside its pixels. What comes out is JPEG, or PNG where it was PNG or needs transparency, so that every
 * browser can show it. Moving pictures are refused: WCAG 2.2.2 asks that readers can stop them.
 */
export const receivePicture = async (data: Buffer): Promise<Received> => {
  const mime = await demandPicture(data)
  const found = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw refusal(broken)
    })
  if ((found.pages ?? 1) > 1) throw refusal(moving)
  if (found.width * found.height > mostPixels)
    throw refusal(
      `This picture has more than ${mostPixels / 1_000_000} million pixels. Make it smaller, to about 4000 pixels on its longer side, and upload that.`,
    )
  demandShape(found.width, found.height)
  const asPng = mime === 'image/png' || mime === 'image/gif' || found.hasAlpha
  const upright = sharp(data, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
  const written = asPng
    ? upright.png({ compressionLevel: 9 })
    : upright.jpeg({ quality: 88, progressive: true })
  const clean = await written.toBuffer().catch(() => {
    throw refusal(broken)
  })
  return asPng
    ? { data: clean, mime: 'image/png', extension: 'png' }
    : { data: clean, mime: 'image/jpeg', extension: 'jpg' }
}
