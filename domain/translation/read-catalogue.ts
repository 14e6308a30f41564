import type { CatalogueMessage } from './message'
import { readTagged } from './rich-text/read-tagged'
import type { Verdict } from './rich-text/verdict'
import type { Outcome } from './summary'

/** Answers for each message what readers may see of its translation, and remembers what it said. */
type CatalogueReader = {
  text(msgctxt: string, msgid: string): string | undefined
  richText(msgctxt: string, msgid: string): Verdict
  outcomes: ReadonlyMap<CatalogueMessage, Outcome>
}

/**
 * Opens a merged catalogue for reading: only a translation of this very source counts, neither fuzzy
 * nor obsolete nor empty, with the tags of its source; without those a text leaf has no tags either.
 */
export function readCatalogue(merged: readonly CatalogueMessage[]): CatalogueReader {
  const entries = byPlace(merged)
  const outcomes = new Map<CatalogueMessage, Outcome>()
  const look = <T>(msgctxt: string, msgid: string, read: (msgstr: string) => T | null) => {
    const entry = entries.get(msgctxt)?.get(msgid)
    if (!entry) return null
    const hasWords = entry.msgstr.trim() !== ''
    const found = hasWords && !entry.fuzzy && !entry.obsolete ? read(entry.msgstr) : null
    const isOutdated = hasWords && entry.fuzzy
    outcomes.set(entry, found !== null ? 'translated' : isOutdated ? 'outdated' : 'missing')
    return found
  }
  return {
    outcomes,
    text: (msgctxt, msgid) =>
      look(msgctxt, msgid, (msgstr) => (tagsOf(msgstr) === tagsOf(msgid) ? msgstr : null)) ??
      undefined,
    richText: (msgctxt, msgid) =>
      look<Verdict>(msgctxt, msgid, (msgstr) =>
        msgstr === msgid ? 'same' : readTagged(msgstr, msgid),
      ) ?? 'untranslated',
  }
}

/** By context, then by msgid: both stand in the document as they are, so that no keys need to be written. */
function byPlace(merged: readonly CatalogueMessage[]) {
  const places = new Map<string, Map<string, CatalogueMessage>>()
  for (const entry of merged) {
    const place = places.get(entry.msgctxt) ?? new Map<string, CatalogueMessage>()
    places.set(entry.msgctxt, place)
    place.set(entry.msgid, entry)
  }
  return places
}

function tagsOf(text: string): string {
  return (text.match(/<\/?\d+\/?>/g) ?? []).sort().join('')
}
