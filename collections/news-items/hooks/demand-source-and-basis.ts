import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { mayShowArchivedCopy } from '@/domain/rights/basis'
import { mayPublish, type RightsProblem } from '@/domain/rights/may-publish'
import { newsItemRightsSchema } from '@/domain/rights/news-item-rights'

const remedies: Record<RightsProblem, { path: string; message: string }> = {
  sourceMissing: {
    path: 'publication',
    message: 'Name the publication, or give the address of the original.',
  },
  authorMissing: {
    path: 'authors',
    message: 'Name the authors, or tick that the source names none.',
  },
  dateMissing: {
    path: 'published',
    message: 'Give the date on which it appeared, as far as it is known.',
  },
  basisMissing: { path: 'rights.basis', message: 'Choose on what ground it is shown.' },
  proofMissing: { path: 'rights.proof', message: 'Say where this ground can be checked.' },
  licenceNameMissing: { path: 'rights.licenceName', message: 'Name the licence.' },
  licenceNotCreativeCommons: {
    path: 'rights.licenceName',
    message: 'Give a Creative Commons licence, such as “CC BY 4.0”, or choose another ground.',
  },
  originalUrlMissing: {
    path: 'originalUrl',
    message: 'Give the address of the original: a link alone needs one.',
  },
  excerptMissing: {
    path: 'rights.excerpt',
    message: 'Quote the passage, or choose another ground.',
  },
  excerptTooLong: {
    path: 'rights.excerpt',
    message: 'Shorten the excerpt: it is longer than a quotation may be.',
  },
  excerptNotAllowed: {
    path: 'rights.excerpt',
    message: 'Remove the excerpt: this ground allows none.',
  },
}

const isPublic = async (req: PayloadRequest, document: unknown): Promise<boolean> => {
  if (typeof document !== 'string') return false
  const { totalDocs } = await req.payload.count({
    collection: 'documents',
    // Whether the public can have the copy is a fact about the document, whoever asks.
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: document } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}

/** Refuses to publish an item whose source, author, date or ground of use is missing, and says which. */
export const demandSourceAndBasis: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const item = { ...originalDoc, ...data, rights: { ...originalDoc?.rights, ...data.rights } }
  const errors = mayPublish(newsItemRightsSchema.parse(item)).map((problem) => remedies[problem])
  if (!mayShowArchivedCopy(item.rights.basis) && (await isPublic(req, item.archivedCopy)))
    errors.push({
      path: 'archivedCopy',
      message:
        'This ground allows no public copy: withdraw the document, or choose another ground.',
    })
  if (errors.length > 0) throw new ValidationError({ collection: 'news-items', errors, req }, req.t)
  return data
}
