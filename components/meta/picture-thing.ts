import type { ImageObjectLeaf } from 'schema-dts'
import { onThisSite } from '@/domain/on-this-site'
import type { Translated } from '@/domain/translation/note'
import type { Media } from '@/payload-types'
import { known } from './known'

/** A picture that a page shows, with its caption and credit where they stand there too. */
export const pictureThing = (
  media: string | Translated<Media> | null | undefined,
  address: string,
  { caption = true } = {},
): ImageObjectLeaf | null => {
  if (typeof media !== 'object' || !media?.url) return null
  return known<ImageObjectLeaf>({
    '@type': 'ImageObject',
    contentUrl: `${address}${onThisSite(media.url)}`,
    caption: caption && media.caption,
    creditText: caption && media.credit,
  })
}
