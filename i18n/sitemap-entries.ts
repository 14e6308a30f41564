import type { TranslationNote } from '@/domain/translation/note'
import { documentPath } from './document-path'
import type { Locale } from './locales'
import { mainFields, type PagedCollection } from './main-fields'
import { documentPage, ownPage, type Reading } from './page-alternates'

/** A page for search engines: where it can be read, and when it was last changed (ISO 8601), where that is known. */
export type SitemapEntry = Reading & { modified?: string }

/** What the sitemap has to know of a document. */
export type SitemapDocument = {
  slug?: unknown
  originalLocale?: unknown
  updatedAt?: unknown
  _translation?: TranslationNote
}

/** The pages that the site draws itself, in the locales that have all its words; searching is left out, since it holds nothing. */
export const ownEntries = (readableIn?: readonly Locale[]): SitemapEntry[] =>
  ['', '/campaigns', '/news', '/speeches', '/organizations'].map((path) =>
    ownPage(path, readableIn),
  )

/**
 * The pages of a document: its own, and for a campaign the register of its signatories, which changes at other times.
 * A document without an address, or that can be read in none of the site's locales, has none.
 */
export const entriesOf = (
  collection: PagedCollection,
  document: SitemapDocument,
): SitemapEntry[] => {
  const path = documentPath(collection, document)
  if (path === null) return []
  const { originalLocale, updatedAt, _translation } = document
  const page = (where: string, fields: readonly string[]) =>
    documentPage(where, String(originalLocale), _translation, fields)
  const entries: SitemapEntry[] = [
    {
      ...page(path, mainFields[collection]),
      ...(typeof updatedAt === 'string' ? { modified: updatedAt } : {}),
    },
  ]
  if (collection === 'campaigns') entries.push(page(`${path}/signatories`, ['title']))
  return entries.filter(({ readableIn }) => readableIn.length > 0)
}
