import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isPublicDocument } from '@/cms/news/copy-is-public'
import { type Objection, refusalOf } from '@/cms/news/refuse-publication'
import { mayShowArchivedCopy } from '@/domain/rights/basis'
import { mayPublish } from '@/domain/rights/may-publish'
import { newsItemRightsSchema } from '@/domain/rights/news-item-rights'

/** An earlier version that is brought back as a draft still says of itself that it was published; Payload corrects that later. */
const isRestoredAsDraft = ({ context, query }: PayloadRequest): boolean =>
  context.isRestoringVersion === true && String(query?.draft) === 'true'

/**
 * Refuses to publish an item whose source, author, date or ground of use is missing, and says what to do. Every door leads
 * through here: panel, REST, bulk, planned publication, an earlier version brought back, an item taken out of the trash.
 */
export const demandSourceAndBasis: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || data.deletedAt || isRestoredAsDraft(req)) return data
  const item = { ...originalDoc, ...data, rights: { ...originalDoc?.rights, ...data.rights } }
  const objections: Objection[] = mayPublish(newsItemRightsSchema.parse(item))
  if (!mayShowArchivedCopy(item.rights.basis) && (await isPublicDocument(req, item.archivedCopy)))
    objections.push('copyIsPublic')
  if (await isPublicDocument(req, item.rights.proofFile)) objections.push('proofIsPublic')
  if (objections.length > 0) throw refusalOf(req, objections, String(item.headline ?? ''))
  return data
}
