import type { CollectionBeforeChangeHook, FieldHook, PayloadRequest } from 'payload'
import { nameParagraphs as named } from '@/domain/speech/name-paragraphs'
import { paragraphTexts } from '@/domain/speech/paragraph-texts'
import { type Paragraphs, paragraphsIn } from '@/domain/speech/paragraphs'

type Stored = { id: string; transcript?: unknown; paragraphs?: unknown; _status?: unknown }

/** The text as readers have it, or had it last, with its names; null where they never had any. Drafts lie elsewhere. */
const asReadersHadIt = async (req: PayloadRequest, id: unknown) => {
  if (typeof id !== 'string') return null
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Stored>({ collection: 'speeches', req, where })
  const paragraphs = paragraphsIn(stored?.paragraphs)
  if (stored?._status !== 'published' && !paragraphs?.given) return null
  return { texts: paragraphTexts(stored?.transcript), paragraphs }
}

/**
 * Names the paragraphs of a speech whenever it is saved, always against what readers have: a draft is named as it would
 * be if it were published now, and changes no name that was given. So does an old version that is restored.
 */
export const nameParagraphs: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const former = operation === 'update' ? await asReadersHadIt(req, originalDoc?.id) : null
  const paragraphs: Paragraphs = {
    given: data._status === 'published' || former !== null,
    order: named(paragraphTexts(data.transcript ?? originalDoc?.transcript), former),
  }
  return { ...data, paragraphs }
}

/** Gives out names alone: what is kept to know a paragraph again by is nobody's business. */
export const withoutDigests: FieldHook = ({ value }) => {
  const paragraphs = paragraphsIn(value)
  if (!paragraphs) return null
  const order = paragraphs.order.map(({ name, gone }) => (gone ? { name, gone } : { name }))
  return { ...paragraphs, order }
}
