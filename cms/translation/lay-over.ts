import type { PayloadRequest } from 'payload'
import { applyCatalogue } from '@/domain/translation/apply'
import type { TranslatableField } from '@/domain/translation/field'
import type { TranslationNote } from '@/domain/translation/note'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import { documentsIn, type FoundDocument } from './documents-in'
import { translatableFieldsOf } from './fields-of'
import { type PublishedCatalogue, publishedCatalogues } from './published-catalogues'

type Request = { slug: string; locale: Locale; docs: readonly unknown[]; alternates: boolean }

const fieldsOf = (req: PayloadRequest, slug: string): TranslatableField[] => {
  const { collections, globals } = req.payload.config
  const entity = [...collections, ...globals].find((candidate) => candidate.slug === slug)
  return translatableFieldsOf(entity?.fields ?? [])
}

const originalLocaleOf = (doc: Record<string, unknown>): string =>
  typeof doc.originalLocale === 'string' ? doc.originalLocale : 'en'

const isOf =
  ({ slug, doc }: FoundDocument) =>
  (catalogue: PublishedCatalogue): boolean =>
    catalogue.of === slug && catalogue.documentId === doc.id

const alternatesOf = (
  found: FoundDocument,
  fields: TranslatableField[],
  catalogues: PublishedCatalogue[],
): NonNullable<TranslationNote['alternates']> => {
  const originalLocale = originalLocaleOf(found.doc)
  return locales.flatMap((locale) => {
    const messages = catalogues.find((catalogue) => catalogue.locale === locale)?.messages
    if (locale !== originalLocale && !messages) return []
    const { translation } = applyCatalogue(found.doc, fields, messages ?? [], {
      locale,
      originalLocale,
    })
    return [{ locale, translated: translation.translated }]
  })
}

/**
 * Lays the published translations over documents and everything populated in them, with one query for all, and notes
 * on each, as `_translation`, how far it is translated. The documents are changed in place.
 */
export const layOver = async (
  req: PayloadRequest,
  { slug, locale, docs, alternates }: Request,
): Promise<void> => {
  const documents = documentsIn(req.payload.config, slug, docs)
  if (documents.length === 0) return
  const everyLocaleOf = alternates ? documents.filter(({ doc }) => docs.includes(doc)) : []
  const abroad = documents.filter(({ doc }) => originalLocaleOf(doc) !== locale)
  const catalogues =
    abroad.length + everyLocaleOf.length > 0
      ? await publishedCatalogues(req, { locale, documents: abroad, everyLocaleOf })
      : []
  for (const found of documents) {
    const fields = fieldsOf(req, found.slug)
    const own = catalogues.filter(isOf(found))
    const { document, untranslated, translation } = applyCatalogue(
      found.doc,
      fields,
      own.find((catalogue) => catalogue.locale === locale)?.messages ?? [],
      { locale, originalLocale: originalLocaleOf(found.doc) },
    )
    const note: TranslationNote = {
      ...translation,
      untranslated,
      ...(everyLocaleOf.includes(found) ? { alternates: alternatesOf(found, fields, own) } : {}),
    }
    Object.assign(found.doc, document, { _translation: note })
  }
}

/**
 * The locale that a read asked for: by the caller's context, or by `?locale=` over REST. A caller that needs the
 * original whatever the request says gives `null` in its context.
 */
export const askedLocale = (req: PayloadRequest): Locale | null => {
  const { locale = req.query?.locale } = req.context
  const asked: unknown = locale
  return isLocale(asked) ? asked : null
}
