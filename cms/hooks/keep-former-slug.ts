import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'

type Addressed = { slug?: unknown; _status?: unknown }

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : []

/** The addresses under which a document could be opened: that of the stored one and those of published versions. */
const publicSlugs = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<unknown[]> => {
  const { db } = req.payload
  const stored = await db.findOne<Addressed & { id: string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  const { docs } = await db.findVersions<Addressed>({
    collection,
    pagination: false,
    req,
    select: { version: { slug: true } },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  const open = stored?._status === 'published' ? [stored.slug] : []
  return [...open, ...docs.map(({ version }) => version.slug)]
}

/**
 * Remembers the addresses that a document had for readers before its slug was changed, so that links last. The document
 * before may be a draft of one that is published, or of one that was.
 */
export const keepFormerSlug: FieldHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const known = textsIn(originalDoc?.formerSlugs)
  const now: unknown = data?.slug ?? originalDoc?.slug
  if (operation !== 'update' || !collection) return []
  if (now === originalDoc?.slug) return known
  const open = textsIn(await publicSlugs(req, collection.slug, originalDoc?.id))
  return [...new Set([...known, ...open])].filter((slug) => slug !== now)
}
