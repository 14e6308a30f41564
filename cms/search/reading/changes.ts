import type { Payload, Where } from 'payload'
import { type FoundKind, foundKinds } from '@/domain/search/kinds'
import { keyOf, type Ref } from '../entry'
import { cataloguesWhere, faceOf, type Row, rowsOf, time } from './rows'

/** A document that changed, and a mark that is another one when it has changed again. */
export type Change = Ref & { mark: string }

const markOf = (row: Row): string =>
  [time(row.updatedAt), row._status, row.state, row.deletedAt, faceOf(row)].join(' ')

/** The documents that changed since a moment (ISO 8601), or whose translations did, whether or not readers can see them. */
export const changedSince = async (payload: Payload, since: string): Promise<Change[]> => {
  const when: Where = { updatedAt: { greater_than_equal: since } }
  const [catalogues, ...rows] = await Promise.all([
    cataloguesWhere(payload, { and: [when, { of: { in: [...foundKinds] } }] }),
    ...foundKinds.map(async (kind) =>
      (await rowsOf(payload, kind, when)).map((row) => ({ kind, row })),
    ),
  ])
  const changes = new Map<string, Change>()
  const note = (kind: FoundKind, id: string, mark: string): void => {
    const key = keyOf({ kind, id })
    const known = changes.get(key)
    changes.set(key, { kind, id, mark: known ? `${known.mark}\n${mark}` : mark })
  }
  for (const { kind, row } of rows.flat()) note(kind, row.id, markOf(row))
  for (const { id, of, documentId, updatedAt } of catalogues) {
    const kind = foundKinds.find((known) => known === of)
    if (kind) note(kind, documentId, `${id} ${time(updatedAt)}`)
  }
  return [...changes.values()]
}
