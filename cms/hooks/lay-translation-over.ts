import type { CollectionAfterOperationHook } from 'payload'
import { askedLocale, dropMinorEdits, layOver } from '../translation/lay-over'

const docsOf = (result: unknown): unknown[] => {
  if (typeof result !== 'object' || result === null) return []
  return 'docs' in result && Array.isArray(result.docs) ? result.docs : [result]
}

/**
 * Lays translations over what a read gives back, once for the whole result: what is populated inside it is read by
 * nested operations, which leave it to the outermost one.
 */
export const layTranslationOver: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const isRead = operation === 'find' || operation === 'findByID'
  const isNested = 'currentDepth' in args && (args.currentDepth ?? 1) > 1
  const locale = askedLocale(req)
  if (!isRead || isNested) return result
  if (locale)
    await layOver(req, {
      slug: collection.slug,
      locale,
      docs: docsOf(result),
      alternates: req.context.alternates === true,
    })
  dropMinorEdits(req, collection.slug, docsOf(result))
  return result
}
