import { merge } from '@/domain/translation/merge'
import { type Catalogue, type CatalogueMessage, messageKey } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { interfaceOriginal, shippedCatalogue } from './interface-original'

/**
 * The catalogue of the interface's words in a locale as translators see it: what is stored, brought up to the English of
 * now, and the delivered words wherever nothing is stored. A text that is emptied is the delivered one again; an edit of an
 * earlier English stays as fuzzy.
 */
export const overShipped = async (
  stored: Catalogue,
  locale: Locale,
): Promise<CatalogueMessage[]> => {
  const shipped = new Map(
    (await shippedCatalogue(locale)).map((message) => [messageKey(message), message]),
  )
  return merge(stored, interfaceOriginal().messages).map((message) => {
    const delivered = shipped.get(messageKey(message))
    if (message.obsolete || message.msgstr.trim() !== '' || !delivered) return message
    return message.rev === undefined ? delivered : { ...delivered, rev: message.rev }
  })
}
