import type { PayloadRequest, Where } from 'payload'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'
import { isLocale, type Locale } from '@/i18n/locales'
import type { FoundDocument } from './documents-in'

/** A published catalogue with the document and locale that it belongs to. */
export type PublishedCatalogue = {
  of: string
  documentId: string
  locale: Locale
  messages: Catalogue
}

type Wanted = {
  locale: Locale
  documents: readonly FoundDocument[]
  everyLocaleOf: readonly FoundDocument[]
}

const idsOf = (documents: readonly FoundDocument[]): string[] => [
  ...new Set(documents.map(({ doc }) => doc.id)),
]

/**
 * The published catalogues of many documents in one locale, and of some of them in every locale, by one query.
 */
export const publishedCatalogues = async (
  req: PayloadRequest,
  { locale, documents, everyLocaleOf }: Wanted,
): Promise<PublishedCatalogue[]> => {
  const inLocale: Where = {
    and: [{ locale: { equals: locale } }, { documentId: { in: idsOf(documents) } }],
  }
  const wanted: Where[] = [inLocale]
  if (everyLocaleOf.length > 0) wanted.push({ documentId: { in: idsOf(everyLocaleOf) } })
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    // Catalogues are not public by themselves, since they hold the source of drafts; a published one laid over a
    // document that the reader may read is.
    overrideAccess: true,
    pagination: false,
    req,
    select: { of: true, documentId: true, locale: true, messages: true },
    where: { and: [{ _status: { equals: 'published' } }, { or: wanted }] },
  })
  return docs.flatMap(({ of, documentId, locale, messages }) => {
    const catalogue = catalogueSchema.safeParse(messages ?? [])
    return isLocale(locale) && catalogue.success
      ? [{ of, documentId, locale, messages: catalogue.data }]
      : []
  })
}
