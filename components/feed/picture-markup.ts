import { element, escaped, voidElement } from '@/domain/feed/markup'
import { onThisSite } from '@/domain/on-this-site'
import { absolute, type FeedNode, type MarkupContext } from './markup-context'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A picture in a text with its caption and credit; nothing where the reader may not see it. */
export const pictureMarkup = (
  { relationTo, value }: Pick<FeedNode, 'relationTo' | 'value'>,
  { address }: Pick<MarkupContext, 'address'>,
): string => {
  if (relationTo !== 'media' || typeof value !== 'object' || value === null) return ''
  const media = value as Record<string, unknown>
  const url = textOf(media.url)
  if (!url) return ''
  const words = [textOf(media.caption), textOf(media.credit)].filter(Boolean).join(' · ')
  const picture = voidElement('img', {
    src: absolute(onThisSite(url), address),
    alt: textOf(media.alt),
    width: typeof media.width === 'number' ? media.width : null,
    height: typeof media.height === 'number' ? media.height : null,
  })
  const caption = words ? element('figcaption', {}, escaped(words)) : ''
  return element('figure', {}, picture + caption)
}
