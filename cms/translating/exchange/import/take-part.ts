import { APIError, type PayloadRequest } from 'payload'
import { segmentKinds } from '@/domain/translation/desk/segment-kind'
import type { DocumentReport } from '@/domain/translation/exchange/report'
import { prolong } from '../../claims/claim'
import { saveChange } from '../../desk/save-edits'
import { type Work, workOn } from '../../desk/work-on'
import { interfaceSlug } from '../../words/interface-original'
import { writeEvent } from '../../write-event'
import { BrokenFile } from '../broken-file'
import type { ReadPart } from '../exchange-file'
import { type Judgement, judge } from './judge'

/** How often a part is held against the catalogue anew, where somebody saves it at the same moment. */
const tries = 5

const judged = (work: Work, { entries }: ReadPart): Judgement =>
  judge(entries, {
    merged: work.merged,
    kindOf: segmentKinds(work.place.of === interfaceSlug ? null : work.source.fields),
    from: work.source.originalLocale,
    to: work.place.locale,
  })

const isConflict = (error: unknown): boolean => error instanceof APIError && error.status === 409

const save = async (req: PayloadRequest, { place }: Work, judgement: Judgement) => {
  const { edits, refused, conflicts } = judgement
  await saveChange(req, place, { messages: [...edits] })
  await prolong(req, place)
  await writeEvent(req, place, 'imported', {
    taken: edits.length,
    refused: refused.length,
    conflicts: conflicts.length,
  })
}

/** What the save itself refuses is said of the file; what is the site's own fault is thrown on. */
const refusalOf = (error: unknown): unknown =>
  error instanceof APIError && error.isPublic && error.status < 500
    ? new BrokenFile('save', null, { reason: error.message })
    : error

/**
 * Takes the entries of a file into the catalogue of one document, as edits of the one who asks, all in one transaction; on
 * a trial (`dry`) nothing is written. Throws `BrokenFile` where there is nothing to translate, or nothing can be saved.
 */
export const takePart = async (
  req: PayloadRequest,
  place: Work['place'],
  part: ReadPart,
  { file, dry }: { file: string; dry: boolean },
): Promise<DocumentReport> => {
  for (let attempt = 1; ; attempt += 1) {
    const work = await workOn(req, place)
    if (!work) throw new BrokenFile('source', null)
    const judgement = judged(work, part)
    const { edits, unchanged, refused, conflicts } = judgement
    try {
      if (!dry && edits.length > 0) await save(req, work, judgement)
    } catch (error) {
      if (isConflict(error) && attempt < tries) continue
      throw refusalOf(error)
    }
    const { title } = work.source
    return { ...place, file, title, taken: edits.length, unchanged, refused, conflicts }
  }
}
