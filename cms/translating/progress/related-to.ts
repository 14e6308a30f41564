import type { CollectionSlug, Payload } from 'payload'

const related = ['news-items', 'speeches'] as const satisfies readonly CollectionSlug[]

/** The documents whose translations are due when those of a campaign are: what was published about it. */
export const relatedTo = async (
  payload: Payload,
  campaigns: readonly string[],
): Promise<{ of: string; documentId: string }[]> => {
  if (campaigns.length === 0) return []
  const found = await Promise.all(
    related.map(async (collection) => {
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        limit: 0,
        pagination: false,
        req: { payload, context: {} },
        select: {},
        where: { campaigns: { in: [...campaigns] } },
      })
      return docs.map(({ id }) => ({ of: collection, documentId: id }))
    }),
  )
  return found.flat()
}
