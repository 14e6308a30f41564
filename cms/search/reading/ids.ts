import type { Payload, Where } from 'payload'
import { type FoundKind, partKinds } from '@/domain/search/kinds'
import type { Ref } from '../entry'

/**
 * The ids of one kind after one of them, in their order, at most so many: from '' on, and to the end as long as as many come.
 * What is deleted meanwhile moves none of those that follow.
 */
export const idsOf = async (
  payload: Payload,
  kind: FoundKind,
  after: string,
  limit: number,
  where?: Where,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: kind,
    limit,
    pagination: false,
    select: { updatedAt: true },
    sort: 'id',
    where: {
      and: [...(where ? [where] : []), ...(after ? [{ id: { greater_than: after } }] : [])],
    },
  })
  return docs.map(({ id }) => String(id))
}

/** The documents of one kind that are so, slice by slice. */
export async function* slicesOf(
  payload: Payload,
  kind: FoundKind,
  limit: number,
  where?: Where,
): AsyncGenerator<Ref[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const ids = await idsOf(payload, kind, after, limit, where)
    yield ids.map((id) => ({ kind, id }))
    after = ids.length === limit ? ids.at(-1) : undefined
  }
}

/** What is part of some campaigns, and public only with them, slice by slice. */
export async function* partsOf(
  payload: Payload,
  campaigns: readonly string[],
  limit: number,
): AsyncGenerator<Ref[]> {
  if (campaigns.length === 0) return
  for (const kind of partKinds)
    yield* slicesOf(payload, kind, limit, { campaign: { in: [...campaigns] } })
}
