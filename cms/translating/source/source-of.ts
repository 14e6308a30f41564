import type { PayloadRequest } from 'payload'
import type { TranslatableField } from '@/domain/translation/field'
import { type MinorEdit, minorEditsIn } from '@/domain/translation/minor-edits'
import { translatableFieldsOf } from '../../translation/fields-of'
import { isTranslatableSlug, type TranslatableSlug } from '../../translation/translatable-slugs'
import { interfaceOriginal, interfaceSlug } from '../words/interface-original'
import { type ReadOriginal, readOriginals } from './read-originals'
import { titleOf } from './title-of'

/** What translators work from: the text of an original as they may have it. */
export type Source = ReadOriginal & {
  of: string
  documentId: string
  /** What to take out of the document: `extract(document, fields)` gives its segments. */
  fields: TranslatableField[]
  /** What the document calls itself; where it has no name, its slug among what is translated. */
  title: string
  originalLocale: string
  /** For `merge`: which of its segments only say better what they said before. */
  minorEdits: readonly MinorEdit[]
}

const fieldsOf = ({ payload }: PayloadRequest, slug: TranslatableSlug): TranslatableField[] => {
  const { collections, globals } = payload.config
  const entity = [...collections, ...globals].find((candidate) => candidate.slug === slug)
  return translatableFieldsOf(entity?.fields ?? [])
}

/** The words of the interface, one text field for each dotted key. */
const interfaceSource = (): Source => {
  const { originalLocale, messages } = interfaceOriginal()
  return {
    of: interfaceSlug,
    documentId: interfaceSlug,
    document: {
      ...Object.fromEntries(messages.map(({ msgctxt, msgid }) => [msgctxt, msgid])),
      id: interfaceSlug,
    },
    fields: messages.map(({ msgctxt }) => ({ name: msgctxt, kind: 'text' })),
    status: 'published',
    planned: null,
    title: interfaceSlug,
    originalLocale,
    minorEdits: [],
  }
}

/**
 * What translators work from, for many documents of one collection (or a global, or `messages`): at most three queries. A
 * draft is among them only where an editor opened it, or planned its publication; what nobody may translate is left out.
 * `document` may be a draft: of it, nothing but what `extract` finds is for translators' eyes.
 */
export const sourcesOf = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
): Promise<Source[]> => {
  if (of === interfaceSlug) return documentIds.includes(interfaceSlug) ? [interfaceSource()] : []
  if (!isTranslatableSlug(of)) return []
  const fields = fieldsOf(req, of)
  const originals = await readOriginals(req, of, documentIds)
  return originals.map((original) => {
    const { document } = original
    return {
      ...original,
      of,
      documentId: document.id,
      fields,
      title: titleOf(document) || of,
      originalLocale: typeof document.originalLocale === 'string' ? document.originalLocale : 'en',
      minorEdits: minorEditsIn(document.minorEdits),
    }
  })
}

/** What translators work from, for one document; null where there is nothing that they may have. */
export const sourceOf = async (
  req: PayloadRequest,
  of: string,
  documentId: string,
): Promise<Source | null> => (await sourcesOf(req, of, [documentId]))[0] ?? null
