import type { Payload } from 'payload'
import type { FoundKind } from '@/domain/search/kinds'
import { type Locale, locales } from '@/i18n/locales'
import { type Entry, keyOf } from '../entry'
import { yearsIn } from '../texts/in-words'
import { datedTextsOf, datesOf, organizationsOf, textsOf } from '../texts/kind-texts'
import { type ReadDocument, readDocuments } from './read-documents'
import { localesIn, stampsOf } from './stamps'

const entryOf = (
  kind: FoundKind,
  { id, original, inLocale }: ReadDocument,
  stamp: string,
): Entry => {
  const translations = [...inLocale].flatMap(([locale, doc]) => {
    const state = doc._translation?.state
    return state === 'original' || state === 'none' ? [] : [{ locale, texts: textsOf(kind, doc) }]
  })
  return {
    kind,
    id,
    stamp,
    original: datedTextsOf(kind, original),
    translations,
    years: yearsIn(datesOf(kind, original)),
    organizations: organizationsOf(kind, original),
    languages: [String(original.originalLocale), ...translations.map(({ locale }) => locale)],
  }
}

/**
 * What these documents are found by, in all locales, as the public may read them. One that readers cannot see, or that shows
 * no name, is not among them. The stamps are asked for first: what changes meanwhile looks changed afterwards.
 */
export const readEntries = async (
  payload: Payload,
  kind: FoundKind,
  ids: readonly string[],
): Promise<Entry[]> => {
  const stamps = await stampsOf(
    payload,
    ids.map((id) => ({ kind, id })),
  )
  const isTranslated = (id: string, locale: Locale): boolean =>
    localesIn(stamps.get(keyOf({ kind, id })) ?? '').includes(locale)
  const documents = await readDocuments(payload, kind, ids, locales, isTranslated)
  return documents.flatMap((document) => {
    const stamp = stamps.get(keyOf({ kind, id: document.id }))
    if (stamp === undefined) return []
    const entry = entryOf(kind, document, stamp)
    return entry.original.title === '' ? [] : [entry]
  })
}
