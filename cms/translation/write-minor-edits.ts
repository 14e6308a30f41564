import type { Field, PayloadRequest } from 'payload'
import { extract } from '@/domain/translation/extract'
import { minorEditsBetween, minorEditsIn, withMinorEdits } from '@/domain/translation/minor-edits'
import { translatableFieldsOf } from './fields-of'
import type { TranslatableSlug } from './translatable-slugs'

type Document = Record<string, unknown>

type Edited = {
  of: TranslatableSlug
  documentId: string
  fields: Field[]
  /** What readers got until now, and what they will get. */
  before: Document
  since: Document
}

/**
 * What a document remembers of minor edits once this one is published; says in the journal that an editor called it
 * minor, and how many segments it changed. Only digests are kept: what was said before may have been taken back.
 */
export const writeMinorEdits = async (
  req: PayloadRequest,
  { of, documentId, fields, before, since }: Edited,
) => {
  const translatable = translatableFieldsOf(fields)
  const edits = minorEditsBetween(extract(before, translatable), extract(since, translatable))
  const known = minorEditsIn(since.minorEdits)
  if (edits.length === 0) return known
  await req.payload.create({
    collection: 'translation-events',
    data: {
      of,
      documentId,
      event: 'minor-edit',
      by: req.user?.id ?? null,
      detail: { segments: edits.length },
    },
    depth: 0,
    // The journal is written by the site itself; nobody may write into it by hand.
    overrideAccess: true,
    req,
  })
  return withMinorEdits(known, edits)
}
