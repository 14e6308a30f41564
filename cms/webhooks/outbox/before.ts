import type { PayloadRequest } from 'payload'
import { listeners } from './owe'

/** A document as the database has it, as far as telling of it goes. */
export type Row = {
  id: string
  slug?: unknown
  originalLocale?: unknown
  state?: unknown
  _status?: unknown
  deletedAt?: unknown
  updatedAt?: unknown
  campaign?: unknown
}

/** A document as the database has it in this transaction: what readers get once it ends; null where there is none. */
export const rowOf = (req: PayloadRequest, collection: string, id: unknown): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: collection as 'campaigns',
    req,
    where: { id: { equals: String(id) } },
  })

/** Whether readers get a document. */
export const isPublic = (row: Row | null | undefined): boolean =>
  row !== null &&
  row !== undefined &&
  !row.deletedAt &&
  (row._status === 'published' || row.state === 'published')

const places = new WeakMap<PayloadRequest, Map<string, Row | null>>()
const keyOf = (collection: string, id: unknown): string => `${collection}:${id}`

/** Remembers a document as it stands before a change, if anybody wants to be told of changes. */
export const remember = async (
  req: PayloadRequest,
  collection: string,
  id: unknown,
): Promise<void> => {
  if ((await listeners(req)).length === 0) return
  // Where one change makes another within the same transaction, both know what was told already.
  if (!(req.context.webhooksTold instanceof Set)) req.context.webhooksTold = new Set()
  const known = places.get(req) ?? new Map<string, Row | null>()
  places.set(req, known)
  known.set(keyOf(collection, id), id === undefined ? null : await rowOf(req, collection, id))
}

/** What was remembered of a document, which is then forgotten: undefined where nobody wants to be told. */
export const recall = (
  req: PayloadRequest,
  collection: string,
  id: unknown,
): Row | null | undefined => {
  const known = places.get(req)
  const before = known?.get(keyOf(collection, id))
  known?.delete(keyOf(collection, id))
  return before
}

/** Whether what readers get was written between two looks at a document: a draft beside it leaves it as it was. */
export const isWritten = (before: Row | null, after: Row | null): boolean =>
  String(before?.updatedAt) !== String(after?.updatedAt) || isPublic(before) !== isPublic(after)
