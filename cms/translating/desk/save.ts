import type { PayloadRequest } from 'payload'
import { messageKey } from '@/domain/translation/message'
import { prolong } from '../claims/claim'
import { bodyOf, onlyWriters } from '../door'
import { needsSecondPerson } from '../progress/second-person'
import { savingSchema } from './asked'
import { openComments } from './open-comments'
import { workAt } from './open-desk'
import { saveEdits } from './save-edits'
import { segmentsOf } from './segments'
import { standingOf } from './standing'

/**
 * Saves segments. Answers with those that were named as they stand now, and how far the translation is; `gone` are the keys
 * of those that the original has no longer: their words are kept. 409 with both texts where somebody else was faster.
 */
export const save = async (req: PayloadRequest): Promise<Response> => {
  const { edits, ...place } = await bodyOf(req, savingSchema)
  onlyWriters(req, place.locale)
  await workAt(req, place)
  await saveEdits(req, place, edits)
  await prolong(req, place)
  const work = await workAt(req, place)
  const named = new Set(edits.map(messageKey))
  const segments = segmentsOf(work, String(req.user?.id), await openComments(req, place)).filter(
    ({ key }) => named.has(key),
  )
  const there = new Set(segments.map(({ key }) => key))
  return Response.json({
    segments,
    gone: [...named].filter((key) => !there.has(key)),
    ...standingOf(work, await needsSecondPerson(req)),
  })
}
