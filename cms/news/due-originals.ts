import type { PayloadRequest } from 'payload'
import type { Look } from './look-at-original'
import { beginLook } from './look-at-original'

/** How many items are gone through in one turn. */
const perTurn = 100

/**
 * The published items after one whose originals have not been looked at yet, have another address now, or whose time has
 * come again; and the id to go on from at the next turn, empty at the end.
 */
export const dueOriginals = async (
  req: PayloadRequest,
  after: string,
  now: number,
): Promise<{ due: Look[]; last: string }> => {
  // A duty of the site itself.
  const asSite = { depth: 0, overrideAccess: true, pagination: false, req } as const
  const { docs: items } = await req.payload.find({
    ...asSite,
    collection: 'news-items',
    limit: perTurn,
    select: { originalUrl: true },
    sort: 'id',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { originalUrl: { exists: true } },
        ...(after ? [{ id: { greater_than: after } }] : []),
      ],
    },
  })
  const { docs: checks } = await req.payload.find({
    ...asSite,
    collection: 'link-checks',
    select: { item: true, address: true, nextAt: true },
    where: { item: { in: items.map(({ id }) => id) } },
  })
  const known = new Map(checks.map((check) => [String(check.item), check]))
  const due = items.flatMap(({ id, originalUrl }) => {
    const check = known.get(id)
    const isKnown = check?.address === originalUrl && Date.parse(check?.nextAt ?? '') > now
    const look = !isKnown && originalUrl ? beginLook(id, originalUrl) : null
    return look ? [look] : []
  })
  return { due, last: items.length === perTurn ? (items.at(-1)?.id ?? '') : '' }
}
