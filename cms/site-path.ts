import { documentPath } from '@/i18n/document-path'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** The public address of a document in its original language, or null where its collection has no pages. */
export const sitePath = (collection: string, document: unknown): string | null => {
  const path = documentPath(collection, document)
  if (path === null) return null
  const { originalLocale } = document as { originalLocale?: unknown }
  return `/${isLocale(originalLocale) ? originalLocale : defaultLocale}${path}`
}
