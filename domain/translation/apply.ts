import { extractByKey } from './extract'
import type { TranslatableField } from './field'
import { mapFields } from './map-fields'
import { mergeByKey } from './merge'
import { type Catalogue, hasWords } from './message'
import type { MinorEdit } from './minor-edits'
import { nfc } from './nfc'
import { readCatalogue } from './read-catalogue'
import { mapRichText } from './rich-text/map-rich-text'
import type { WrittenLines } from './rich-text/verdict'
import { summarise, type TranslationSummary } from './summary'

/**
 * A document as readers of one locale get it: `untranslated` lists the text leaves that are still in
 * the original language, as paths with row numbers; blocks of rich text say so themselves (`lang`).
 */
export type Overlay<T> = { document: T; untranslated: string[]; translation: TranslationSummary }

/**
 * Lays a catalogue over a document. It is merged with the document's own messages first, so that it
 * may be older than the document; what has no valid translation stays in the original language.
 * Nothing given is changed; what stays the same is shared with the original.
 */
export function applyCatalogue<T extends object>(
  document: T,
  fields: readonly TranslatableField[],
  catalogue: Catalogue,
  locales: { locale: string; originalLocale: string },
  minorEdits: readonly MinorEdit[] = [],
): Overlay<T> {
  const written: WrittenLines = new Map()
  const byKey = extractByKey(document, fields, written)
  const messages = [...byKey.values()]
  if (locales.locale === locales.originalLocale) {
    const translation = summarise(messages, () => undefined, fields, locales)
    return { document, untranslated: [], translation }
  }
  // Its first entries are those of the messages, in their order.
  const merged = mergeByKey(catalogue, byKey, minorEdits)
  const reader = readCatalogue(merged)
  const untranslated: string[] = []
  const overlaid = mapFields(document, fields, {
    text(value, msgctxt, path) {
      if (!hasWords(value)) return value
      const msgid = nfc(value)
      const msgstr = reader.text(msgctxt, msgid)
      if (msgstr === undefined) untranslated.push(path)
      return msgstr === undefined || msgstr === msgid ? value : msgstr
    },
    richText: (value, msgctxt) =>
      mapRichText(value, (msgid) => reader.richText(msgctxt, msgid), locales, written),
  })
  const outcomeOf = (index: number) => {
    const entry = merged[index]
    return entry && reader.outcomes.get(entry)
  }
  const translation = summarise(messages, outcomeOf, fields, locales)
  return { document: overlaid, untranslated, translation }
}
