import type { PayloadRequest } from 'payload'
import { applyCatalogue } from '@/domain/translation/apply'
import type { TranslatableField } from '@/domain/translation/field'
import { type MinorEdit, minorEditsIn } from '@/domain/translation/minor-edits'
import type { TranslationNote } from '@/domain/translation/note'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import { documentsIn, type FoundDocument } from './documents-in'
import { draftCatalogues } from './draft-catalogues'
import { translatableFieldsOf } from './fields-of'
import { publishedCatalogues, type ReadCatalogue } from './published-catalogues'

type Request = { slug: string; locale: Locale; docs: readonly unknown[]; alternates: boolean }

const fieldsOf = (req: PayloadRequest, slug: string): TranslatableField[] => {
  const { collections, globals } = req.payload.config
  const entity = [...collections, ...globals].find((candidate) => candidate.slug === slug)
  return translatableFieldsOf(entity?.fields ?? [])
}

const originalLocaleOf = (doc: Record<string, unknown>): string =>
  typeof doc.originalLocale === 'string' ? doc.originalLocale : 'en'

const minorEditsOf = ({ slug, doc }: FoundDocument): MinorEdit[] =>
  slug === 'signatories' || slug === 'solidarity-messages' ? [] : minorEditsIn(doc.minorEdits)

const isOf =
  ({ slug, doc }: FoundDocument) =>
  (catalogue: ReadCatalogue): boolean =>
    catalogue.of === slug && catalogue.documentId === doc.id

const alternatesOf = (
  found: FoundDocument,
  fields: TranslatableField[],
  catalogues: ReadCatalogue[],
): NonNullable<TranslationNote['alternates']> => {
  const originalLocale = originalLocaleOf(found.doc)
  return locales.flatMap((locale) => {
    const messages = catalogues.find((catalogue) => catalogue.locale === locale)?.messages
    if (locale !== originalLocale && !messages) return []
    const { translation } = applyCatalogue(
      found.doc,
      fields,
      messages ?? [],
      { locale, originalLocale },
      minorEditsOf(found),
    )
    return [{ locale, translated: translation.translated }]
  })
}

/**
 * Lays the published translations over documents and everything populated in them, with one query for all, and notes
 * on each, as `_translation`, how far it is translated and who wants to be named for it. The documents are changed in
 * place. Whoever previews a translation gets its newest draft instead, where they may read it.
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
  const laidOver =
    req.context.translation === 'draft' && req.user && abroad.length > 0
      ? await draftCatalogues(req, locale, abroad)
      : catalogues
  for (const found of documents) {
    const fields = fieldsOf(req, found.slug)
    const isOfFound = isOf(found)
    const own = laidOver.find((catalogue) => catalogue.locale === locale && isOfFound(catalogue))
    const { document, untranslated, translation } = applyCatalogue(
      found.doc,
      fields,
      own?.messages ?? [],
      { locale, originalLocale: originalLocaleOf(found.doc) },
      minorEditsOf(found),
    )
    const isTranslated = translation.state !== 'original' && translation.state !== 'none'
    const note: TranslationNote = {
      ...translation,
      untranslated,
      credits: isTranslated && own ? own.credits : [],
      ...(req.context.dates === true && isTranslated && own?.changedAt
        ? { changedAt: own.changedAt }
        : {}),
      ...(everyLocaleOf.includes(found)
        ? { alternates: alternatesOf(found, fields, catalogues.filter(isOfFound)) }
        : {}),
    }
    Object.assign(found.doc, document, { _translation: note })
  }
}

/**
 * Takes what documents remember of minor edits out of an answer, whoever asks: it is of use to the overlay alone. A reader
 * inside that needs it says `minorEdits: true` in its context.
 */
export const dropMinorEdits = (
  req: PayloadRequest,
  slug: string,
  docs: readonly unknown[],
): void => {
  if (req.context.minorEdits === true) return
  for (const { doc } of documentsIn(req.payload.config, slug, docs)) delete doc.minorEdits
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
