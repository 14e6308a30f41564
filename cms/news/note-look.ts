import type { PayloadRequest } from 'payload'
import { afterLook, type LinkOutcome, type LinkRecord } from '@/domain/news/link-state'
import { tagOf } from '../cache-tags'
import { refresh } from '../refresh'
import type { Look } from './look-at-original'

/** Writes down what a look at an original came to, and has pages drawn anew where readers are told something else now. */
export const noteLook = async (
  req: PayloadRequest,
  { item, address }: Look,
  outcome: LinkOutcome,
  now: number,
): Promise<LinkRecord> => {
  // The site writes this by itself; nobody may write it by hand.
  const asSite = { collection: 'link-checks', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...asSite,
    limit: 1,
    pagination: false,
    where: { item: { equals: item } },
  })
  const [row] = docs
  const before: LinkRecord | null =
    row?.address === address
      ? { ...row, httpStatus: row.httpStatus ?? null, goneSince: row.goneSince ?? null }
      : null
  const record = afterLook(before, outcome, now, Math.random())
  if (row) await req.payload.update({ ...asSite, id: row.id, data: { address, ...record } })
  else await req.payload.create({ ...asSite, data: { item, address, ...record } })
  if ((row?.state === 'gone') !== (record.state === 'gone')) refresh(req, [tagOf('link-checks')])
  return record
}
