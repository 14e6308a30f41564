import type { PayloadRequest } from 'payload'
import type { Desk } from '@/domain/translation/desk/desk'
import { placeSchema, queryOf } from '../door'
import { problem } from '../problem'
import { headOf } from './head'
import { openComments } from './open-comments'
import { segmentsOf } from './segments'
import { type Work, workOn } from './work-on'

/** Where somebody works, or 404 where there is nothing that translators may have. */
export const workAt = async (req: PayloadRequest, place: Work['place']): Promise<Work> => {
  const work = await workOn(req, place)
  if (work) return work
  throw problem(
    404,
    'nothing-to-translate',
    'There is nothing to translate here: the original is not published, or not opened to translators, or in this very language.',
  )
}

/** What the editor opens with: one translation with all its segments, for who may read it. */
export const deskOf = async (req: PayloadRequest, work: Work): Promise<Desk> => ({
  ...(await headOf(req, work)),
  segments: segmentsOf(work, String(req.user?.id), await openComments(req, work.place)),
})

/** Answers with the desk of a translation. */
export const openDesk = async (req: PayloadRequest): Promise<Response> => {
  const place = queryOf(req, placeSchema)
  return Response.json(await deskOf(req, await workAt(req, place)))
}
