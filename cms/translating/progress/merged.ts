import { extract } from '@/domain/translation/extract'
import { merge } from '@/domain/translation/merge'
import type { Catalogue, CatalogueMessage, Message } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { withoutFormerNames } from '../../translation/former-names'
import type { Source } from '../source/source-of'
import { interfaceSlug, shippedCatalogue } from '../words/interface-original'
import { overShipped } from '../words/over-shipped'

/** What there is to translate of a document, in its order. */
export const messagesOf = ({ document, fields }: Source): Message[] => extract(document, fields)

/** What readers get where nothing is published: of the words of the site those that are delivered, of all else nothing. */
export const deliveredWith = async (
  { of }: Pick<Source, 'of'>,
  locale: Locale,
): Promise<Catalogue | null> => (of === interfaceSlug ? shippedCatalogue(locale) : null)

/** A stored catalogue brought up to what there is to translate now, as translators see it. */
export const mergedWith = async (
  { of, minorEdits }: Source,
  messages: readonly Message[],
  stored: Catalogue,
  locale: Locale,
): Promise<readonly CatalogueMessage[]> => {
  if (of === interfaceSlug) return overShipped(stored, locale)
  const kept = of === 'signatories' ? withoutFormerNames(stored, messages) : stored
  return merge(kept, messages, minorEdits)
}
