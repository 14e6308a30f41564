import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
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

const refreshPlace = async (req: PayloadRequest, place: Place): Promise<void> => {
  if (place.of === interfaceSlug) {
    if (isLocale(place.locale)) refresh(req, [wordsTag(place.locale)])
  } else if (typeof place.of === 'string')
    refresh(req, tagsOf(place.of, [await originalAt(req, place)]))
}

/** Draws the pages of a translated document anew when its catalogue is published, changed or withdrawn. */
export const refreshTranslated: CollectionAfterChangeHook = async (saved) => {
  const { data, doc, req } = saved
  if (!(await isDraftSave(saved))) await refreshPlace(req, { ...data, ...doc })
  return doc
}

/** Draws the pages of a translated document anew when its catalogue is deleted for good. */
export const refreshOnceTranslated: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await refreshPlace(req, doc)
  return doc
}
