import type { CollectionAfterChangeHook } from 'payload'
import { writeEvent } from '@/cms/translating/write-event'
import { isWorkSlug } from '@/cms/translation/translatable-slugs'

const wordsOf = (doc: { messages?: unknown } | undefined): string =>
  JSON.stringify(doc?.messages ?? [])

/** Writes into the history that a translation was published, or its published words changed; the first filling is no history. */
export const notePublication: CollectionAfterChangeHook = async ({
  data,
  doc,
  previousDoc,
  req,
}) => {
  const saved = { ...data, ...doc }
  const { of, documentId, locale, deletedAt } = saved
  if (saved._status !== 'published' || deletedAt || req.context.withoutRefresh) return doc
  if (!isWorkSlug(of) || !documentId || !locale) return doc
  const isNews = previousDoc?._status !== 'published' || wordsOf(previousDoc) !== wordsOf(saved)
  if (isNews) await writeEvent(req, { of, documentId, locale }, 'published')
  return doc
}
