import { useTranslations } from 'next-intl'
import { onThisSite } from '@/domain/on-this-site'
import { pictureWidths } from '@/domain/picture-sizes'
import type { Translated } from '@/domain/translation/note'
import type { Media } from '@/payload-types'
import styles from './picture.module.css'
import { languageOf, Text } from './text'
import { useFileSize } from './use-file-size'

type Props = {
  media: Media | string | null | undefined
  /** How wide it is shown, as the `sizes` attribute says it. */
  sizes: string
  caption?: boolean
  /** What stands at the head of a page is not put off until it is scrolled to. */
  isFirst?: boolean
}

type Size = { url?: string | null; width?: number | null } | undefined

const sourceSet = (media: Media, format: 'Avif' | 'Webp'): string => {
  const sizes = media.sizes as Record<string, Size> | undefined
  const byWidth = new Map<number, string>()
  for (const width of pictureWidths) {
    const size = sizes?.[`w${width}${format}`]
    if (size?.url && size.width) byWidth.set(size.width, onThisSite(size.url))
  }
  return [...byWidth].map(([width, url]) => `${url} ${width}w`).join(', ')
}

/** What stands in the place of a picture until it is there; it covers the same room, so that nothing moves. */
const Behind = ({ placeholder }: { placeholder: string | null | undefined }) =>
  placeholder ? (
    <picture>
      <img className={styles.behind} src={placeholder} alt="" width="16" height="16" />
    </picture>
  ) : null

/**
 * A picture in the formats and widths that the reader's device can use, with its caption and credit where asked for. It keeps its
 * room before it is there, and tells the server what to say instead of it to those who read text only.
 */
export const Picture = ({ media, sizes, caption = false, isFirst = false }: Props) => {
  const t = useTranslations()
  const sizeOf = useFileSize()
  if (typeof media !== 'object' || !media?.url) return null
  const translated: Translated<Media> = media
  const fallback = media.sizes?.w960
  const bytes = fallback?.url ? fallback.filesize : media.filesize
  const image = (
    <span className={styles.frame}>
      <Behind placeholder={media.placeholder} />
      <picture>
        {(['Avif', 'Webp'] as const).map((format) => {
          const set = sourceSet(media, format)
          return (
            set && (
              <source
                key={format}
                type={`image/${format.toLowerCase()}`}
                srcSet={set}
                sizes={sizes}
              />
            )
          )
        })}
        <img
          className={styles.image}
          src={onThisSite(fallback?.url ?? media.url)}
          alt={media.alt}
          {...languageOf(translated, 'alt')}
          width={media.width ?? undefined}
          height={media.height ?? undefined}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : undefined}
          decoding="async"
          data-instead={bytes ? t('light.picture', { size: sizeOf(bytes) }) : undefined}
        />
      </picture>
    </span>
  )
  if (!caption || !(media.caption || media.credit)) return image
  return (
    <figure className={styles.figure}>
      {image}
      <figcaption>
        <Text of={translated} field="caption">
          {media.caption}
        </Text>{' '}
        {media.credit && <small>{t('picture.credit', { credit: media.credit })}</small>}
      </figcaption>
    </figure>
  )
}
