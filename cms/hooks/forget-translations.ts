import type { CollectionAfterDeleteHook } from 'payload'

/**
 * Deletes the catalogues of a document that was deleted for good, with their history and what was said about them: all of
 * it repeats the document.
 */
export const forgetTranslations: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const { errors } = await req.payload.delete({
    collection: 'translations',
    depth: 0,
    // Whoever may delete a document deletes all that is said in it, whatever language, and whoever has it open.
    overrideAccess: true,
    overrideLock: true,
    req,
    trash: true,
    where: { and: [{ of: { equals: collection.slug } }, { documentId: { equals: String(id) } }] },
  })
  const [failure] = errors
  if (failure) throw new Error(`A catalogue of ${collection.slug} ${id} stays: ${failure.message}`)
  // A catalogue that belongs to another document now may have belonged to this one.
  await req.payload.db.deleteVersions({
    collection: 'translations',
    req,
    where: {
      and: [
        { 'version.of': { equals: collection.slug } },
        { 'version.documentId': { equals: String(id) } },
      ],
    },
  })
  await req.payload.db.deleteMany({
    collection: 'translation-comments',
    req,
    where: { and: [{ of: { equals: collection.slug } }, { documentId: { equals: String(id) } }] },
  })
}
