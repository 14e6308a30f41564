import { type Catalogue, type CatalogueMessage, messageKey } from '../message'
import { segmentState } from './segment-state'
import type { TranslationStage } from './state'

type Standing = {
  /** The newest catalogue, draft or not, merged with its source. */
  newest: readonly CatalogueMessage[]
  /** The catalogue that readers get, as it is stored, and the same merged with the source; null where none is published. */
  published: { stored: Catalogue; merged: readonly CatalogueMessage[] } | null
  /** Nothing is complete until a second person has reviewed it. */
  secondPerson: boolean
}

const isPresent = ({ obsolete }: CatalogueMessage): boolean => !obsolete

const isTranslated = (message: CatalogueMessage): boolean =>
  message.msgstr.trim() !== '' && !message.fuzzy

/** Tells how far the translation of a document is, from what is being written and what readers get. */
export function stageOf({ newest, published, secondPerson }: Standing): TranslationStage {
  const segments = newest.filter(isPresent)
  if (published && isAllPublished(segments, published.merged)) return 'published'
  const isDone = secondPerson
    ? (message: CatalogueMessage) => segmentState(message) === 'reviewed'
    : isTranslated
  if (segments.length > 0 && segments.every(isDone)) return 'complete'
  if (published && isOutdated(published)) return 'outdated'
  return segments.some(({ msgstr }) => msgstr.trim() !== '') ? 'in-progress' : 'not-started'
}

function isAllPublished(segments: readonly CatalogueMessage[], merged: Catalogue): boolean {
  const given = new Map(merged.filter(isPresent).map((entry) => [messageKey(entry), entry]))
  return segments.every((segment) => {
    const entry = given.get(messageKey(segment))
    return (
      entry !== undefined &&
      isTranslated(entry) &&
      isTranslated(segment) &&
      entry.msgstr === segment.msgstr
    )
  })
}

/**
 * A segment without valid words that was not there when the catalogue was published came with a later original; one whose
 * words belong to an earlier text was late already then, and readers are told so.
 */
function isOutdated({ stored, merged }: NonNullable<Standing['published']>): boolean {
  const known = new Set(stored.filter(isPresent).map(messageKey))
  return merged
    .filter((entry) => isPresent(entry) && !isTranslated(entry))
    .some((entry) => entry.msgstr.trim() !== '' || !known.has(messageKey(entry)))
}
