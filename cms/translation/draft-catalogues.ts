import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { FoundDocument } from './documents-in'
import { among, type ReadCatalogue, readCatalogue, readFields } from './published-catalogues'

/**
 * The newest catalogues of documents in one locale, drafts included, as far as who asks may read them. For staff who look
 * at a translation before readers do; never gathered with what others look up.
 */
export const draftCatalogues = async (
  req: PayloadRequest,
  locale: Locale,
  documents: readonly FoundDocument[],
): Promise<ReadCatalogue[]> => {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    // The catalogues are asked for by who previews, as originals of their own: nothing is laid over them.
    req: {
      ...(req.transactionID ? { transactionID: req.transactionID } : {}),
      context: { locale: null },
    },
    select: readFields,
    user: req.user,
    where: { ...among(documents), locale: { equals: locale } },
  })
  return docs.flatMap(readCatalogue)
}
