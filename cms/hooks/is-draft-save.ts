import type { CollectionAfterChangeHook } from 'payload'

type Saved = Pick<
  Parameters<CollectionAfterChangeHook>[0],
  'collection' | 'doc' | 'operation' | 'req'
>

const timeOf = (value: unknown): number => new Date(String(value)).getTime()

/**
 * Whether a save only added a draft and left what readers get as it was. Hooks are told the newest version as the
 * document before, never whether a draft was asked for: an answer is in the stored document, which a draft leaves alone.
 */
export const isDraftSave = async ({ collection, doc, operation, req }: Saved): Promise<boolean> => {
  if (doc._status !== 'draft') return false
  if (operation === 'create') return true
  const stored = await req.payload.db.findOne<{ id: string; updatedAt?: unknown }>({
    collection: collection.slug,
    req,
    where: { id: { equals: doc.id } },
  })
  return timeOf(stored?.updatedAt) < timeOf(doc.updatedAt)
}
