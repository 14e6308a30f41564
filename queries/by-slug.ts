import type { DataFromCollectionSlug, Where } from 'payload'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { PagedCollection } from '@/i18n/main-fields'
import { asDocumentReaders, cms } from './cms'

/**
 * The document at an address, with the locales it can be read in; the one that had this address before where nobody has
 * it now (its `slug` then differs from the one asked for); null where there never was one.
 */
export const bySlug = async <Slug extends PagedCollection>(
  collection: Slug,
  slug: string,
  locale: Locale,
): Promise<Translated<DataFromCollectionSlug<Slug>> | null> => {
  const payload = await cms()
  const readers = await asDocumentReaders(locale, { alternates: true })
  const first = async (where: Where) => {
    for (const reader of readers) {
      const { docs } = await payload.find({
        collection,
        depth: 1,
        // Joins are for the panel; some of these collections have none, hence the type.
        joins: false as never,
        limit: 1,
        pagination: false,
        where,
        ...reader,
      })
      if (docs[0]) return docs[0]
    }
    return null
  }
  return (
    (await first({ slug: { equals: slug } })) ?? (await first({ formerSlugs: { equals: slug } }))
  )
}
