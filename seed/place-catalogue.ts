import type { Payload } from 'payload'
import type { WorkSlug } from '@/cms/translation/translatable-slugs'
import type { Catalogue } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import { asSeeder } from './place'

/** A catalogue with the document it belongs to; a global's id is its slug. */
export type PlacedCatalogue = {
  of: WorkSlug
  documentId: string
  locale: Locale
  messages: Catalogue
}

const keyOf = ({ of, documentId, locale }: Omit<PlacedCatalogue, 'messages'>): string =>
  `${of} ${documentId} ${locale}`

/** The catalogues among these that are not in the database, not even in the trash. */
export const missingCatalogues = async (
  payload: Payload,
  catalogues: readonly PlacedCatalogue[],
): Promise<PlacedCatalogue[]> => {
  const { docs } = await payload.find({
    ...asSeeder,
    collection: 'translations',
    pagination: false,
    select: { of: true, documentId: true, locale: true },
    trash: true,
    where: { documentId: { in: [...new Set(catalogues.map(({ documentId }) => documentId))] } },
  })
  const there = new Set(docs.map(keyOf))
  return catalogues.filter((catalogue) => !there.has(keyOf(catalogue)))
}

/** Publishes a catalogue. */
export const placeCatalogue = async (
  payload: Payload,
  { messages, ...catalogue }: PlacedCatalogue,
): Promise<void> => {
  await payload.create({
    ...asSeeder,
    collection: 'translations',
    data: { ...catalogue, messages: [...messages], _status: 'published' },
  })
}
