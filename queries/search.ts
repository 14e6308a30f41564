import type { Where } from 'payload'
import { searchKey } from '@/domain/search-key'
import type { TranslationNote } from '@/domain/translation/note'
import { documentPath } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import type { PagedCollection } from '@/i18n/main-fields'
import { asDraftReader, cms } from './cms'

const mostPerKind = 20

/** A document that was found, by the field that is its title. */
export type FoundDocument = {
  kind: PagedCollection
  path: string
  title: string
  titleField: string
  note: string | null
  noteField: string
  noteLanguage: string | null
  originalLocale: string
  _translation?: TranslationNote
}

const kinds: readonly { kind: PagedCollection; titleField: string; note: string }[] = [
  { kind: 'campaigns', titleField: 'title', note: 'summary' },
  { kind: 'organizations', titleField: 'name', note: 'nativeName' },
  { kind: 'speeches', titleField: 'title', note: 'speaker' },
  { kind: 'news-items', titleField: 'headline', note: 'publication' },
  { kind: 'pages', titleField: 'title', note: 'summary' },
]

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const matching = (words: readonly string[]): Where => ({
  and: words.map((word) => ({ searchKey: { contains: word } })),
})

/** The words to look for; what SQLite takes for wildcards stands between words and is none. */
const wordsOf = (query: string): string[] =>
  searchKey(query)
    .split(/[\s%_]+/u)
    .filter(Boolean)

/**
 * The documents whose names and titles hold all the words, whatever their case, accents and width; kind by kind. What
 * people search for is not kept.
 */
export const search = async (query: string, locale: Locale): Promise<FoundDocument[]> => {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const payload = await cms()
  const reader = await asDraftReader(locale)
  const found = await Promise.all(
    kinds.map(async ({ kind, titleField, note }) => {
      const { docs } = await payload.find({
        collection: kind,
        depth: 0,
        limit: mostPerKind,
        pagination: false,
        select: {
          slug: true,
          [titleField]: true,
          [note]: true,
          nativeLanguage: true,
          originalLocale: true,
        },
        sort: 'searchKey',
        where: matching(words),
        ...reader,
      })
      return (docs as unknown as Record<string, unknown>[]).flatMap((doc) => {
        const path = documentPath(kind, doc)
        if (path === null) return []
        const ownScript = note === 'nativeName' ? textIn(doc.nativeLanguage) : null
        return [
          {
            kind,
            path,
            title: textIn(doc[titleField]) ?? '',
            titleField,
            note: textIn(doc[note]),
            noteField: note,
            noteLanguage: ownScript,
            originalLocale: String(doc.originalLocale),
            ...(doc._translation ? { _translation: doc._translation as TranslationNote } : {}),
          },
        ]
      })
    }),
  )
  return found.flat()
}
