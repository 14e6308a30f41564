import type { CollectionBeforeValidateHook } from 'payload'
import { problem } from '@/cms/translating/problem'

const place = ['of', 'documentId', 'locale'] as const

/**
 * Refuses to move a catalogue to another document or language (403), by a draft, in bulk or by an old version too: its words
 * would outlive the document that they were taken from, such as the name of a signatory who takes it back.
 */
export const stayInPlace: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const sent: Record<string, unknown> = { ...data }
  const isMoved = place.some((name) => name in sent && sent[name] !== originalDoc[name])
  if (isMoved)
    throw problem(
      403,
      'stays-in-place',
      'A catalogue stays with its document and in its language. Begin another one there.',
    )
  return data
}
