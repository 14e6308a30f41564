import type { PayloadRequest } from 'payload'

const idOf = (reference: unknown): unknown =>
  typeof reference === 'object' && reference !== null && 'id' in reference
    ? reference.id
    : reference

/** Whether everybody can have a document: it is published and not in the trash. */
export const isPublicDocument = async (
  req: PayloadRequest,
  reference: unknown,
): Promise<boolean> => {
  const id = idOf(reference)
  if (typeof id !== 'string') return false
  const { totalDocs } = await req.payload.count({
    collection: 'documents',
    // Whether the public can have the copy is a fact about the document, whoever asks.
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}
