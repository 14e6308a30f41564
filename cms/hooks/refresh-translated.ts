import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isLocale } from '@/i18n/locales'
import { isShownByCampaign, wordsTag } from '../cache-tags'
import { refresh } from '../refresh'
import { interfaceSlug } from '../translating/words/interface-original'
import { isDraftSave } from './is-draft-save'
import { tagsOf } from './tags-of'

type Place = { of?: unknown; documentId?: unknown; locale?: unknown }

const originalAt = async (req: PayloadRequest, { of, documentId }: Place): Promise<unknown> =>
  typeof of === 'string' && typeof documentId === 'string' && isShownByCampaign(of)
    ? req.payload.db.findOne({ collection: of, req, where: { id: { equals: documentId } } })
    : null

const refreshPlaces = async (req: PayloadRequest, places: readonly Place[]): Promise<void> => {
  const tags = new Set<string>()
  for (const place of places)
    if (place.of === interfaceSlug) {
      if (isLocale(place.locale)) tags.add(wordsTag(place.locale))
    } else if (typeof place.of === 'string')
      for (const tag of tagsOf(place.of, [await originalAt(req, place)])) tags.add(tag)
  refresh(req, [...tags])
}

/** Where a catalogue was published before: it may have been moved to another document as a draft first. */
const formerPlaces = async (req: PayloadRequest, id: string): Promise<Place[]> => {
  const { docs } = await req.payload.db.findVersions<Place>({
    collection: 'translations' satisfies CollectionSlug,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs.map(({ version }) => version)
}

const differing = (places: readonly Place[]): Place[] => [
  ...new Map(
    places.map((place) => [`${place.of} ${place.documentId} ${place.locale}`, place]),
  ).values(),
]

/** Draws the pages of translated documents anew when a catalogue is published, changed, moved or withdrawn. */
export const refreshTranslated: CollectionAfterChangeHook = async (saved) => {
  const { data, doc, req } = saved
  if (!(await isDraftSave(saved)))
    await refreshPlaces(req, differing([doc, data, ...(await formerPlaces(req, doc.id))]))
  return doc
}

/** Draws the pages of a translated document anew when its catalogue is deleted for good. */
export const refreshOnceTranslated: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await refreshPlaces(req, [doc])
  return doc
}
