import type { CollectionSlug, Payload } from 'payload'
import { isId } from '../source/is-id'
import { interfaceSlug } from '../words/interface-original'
import type { Documents } from './recount'
import { needsSecondPerson } from './second-person'
import { hashPrefix, type TaskRow } from './task-row'

const most = 200

type Row = Pick<TaskRow, 'id' | 'of' | 'documentId' | 'updatedAt'>

const grouped = (rows: readonly Row[]): Documents[] =>
  [...new Set(rows.map(({ of }) => of))].map((of) => ({
    of,
    documentIds: [
      ...new Set(rows.filter((row) => row.of === of).map(({ documentId }) => documentId)),
    ],
  }))

const select = { of: true, documentId: true, updatedAt: true } as const

/** The documents whose tasks were counted by another version of this program, or under other rules of review; 200 rows at most. */
export const staleTasks = async (payload: Payload): Promise<Documents[]> => {
  const req = { payload, context: {} }
  const prefix = hashPrefix(await needsSecondPerson(req as never))
  const end = `${prefix}~`
  const { docs } = await payload.db.find<Row>({
    collection: 'translation-tasks',
    limit: most,
    pagination: false,
    req,
    select,
    where: { or: [{ sourceHash: { less_than: prefix } }, { sourceHash: { greater_than: end } }] },
  })
  return grouped(docs)
}

const isCollection = (payload: Payload, slug: string): slug is CollectionSlug =>
  Object.hasOwn(payload.collections, slug)

/**
 * Looks at the next 200 tasks after `last` (an id; empty for the first): tells those whose document is gone, or was saved
 * after it was counted, and how far it came. At the end it begins anew.
 */
export const lonelyTasks = async (
  payload: Payload,
  last: string,
): Promise<{ documents: Documents[]; last: string }> => {
  const req = { payload, context: {} }
  const { docs } = await payload.db.find<Row>({
    collection: 'translation-tasks',
    limit: most,
    pagination: false,
    req,
    select,
    sort: 'id',
    where: last === '' ? {} : { id: { greater_than: last } },
  })
  const lonely: Documents[] = []
  for (const { of, documentIds } of grouped(docs)) {
    if (of === interfaceSlug || !isCollection(payload, of)) continue
    const found = await payload.db.find<{ id: string; updatedAt: string }>({
      collection: of,
      limit: 0,
      pagination: false,
      req,
      select: { updatedAt: true },
      where: { id: { in: documentIds.filter((id) => isId(payload, id)) } },
    })
    const saved = new Map(found.docs.map(({ id, updatedAt }) => [id, Date.parse(updatedAt)]))
    const counted = (id: string): number =>
      Math.min(
        ...docs
          .filter((row) => row.documentId === id && row.of === of)
          .map(({ updatedAt }) => Date.parse(updatedAt)),
      )
    const lost = documentIds.filter(
      (id) => (saved.get(id) ?? Number.POSITIVE_INFINITY) > counted(id),
    )
    if (lost.length > 0) lonely.push({ of, documentIds: lost })
  }
  return { documents: lonely, last: docs.length < most ? '' : (docs.at(-1)?.id ?? '') }
}
