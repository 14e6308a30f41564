import type { PayloadRequest } from 'payload'

const isId = (id: unknown): id is string => typeof id === 'string'

/** What colleagues are called, all asked for by one query: null for nobody, and for who is no longer there. */
export const namesOf = async (
  req: PayloadRequest,
  ids: readonly unknown[],
): Promise<(id: unknown) => string | null> => {
  const asked = [...new Set(ids.filter(isId))]
  if (asked.length === 0) return () => null
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: asked } },
  })
  const names = new Map(docs.map(({ id, name }) => [id, name ?? null]))
  return (id) => (isId(id) ? (names.get(id) ?? null) : null)
}
