import {
  appendVersionToQueryKey,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { isId } from '../source/is-id'

type Saved = { id: string; updatedAt?: string | Date | null }

const select = { updatedAt: true } as const

const marksOf = (rows: readonly Saved[]): string[] =>
  rows.map(({ id, updatedAt }) => `${id} ${updatedAt ? Date.parse(String(updatedAt)) : ''}`).sort()

/** When rows of a collection that match were saved last: what readers get, and the newest drafts. */
const savesIn = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<string[]> => {
  const { db, collections } = req.payload
  const asked = { collection, limit: 0, pagination: false, req } as const
  const { docs } = await db.find<Saved>({ ...asked, select, where })
  const { versions } = collections[collection].config
  if (typeof versions !== 'object' || !versions.drafts) return marksOf(docs)
  const drafts = await db.queryDrafts<Saved>({
    ...asked,
    select: { parent: true, version: select },
    where: appendVersionToQueryKey({ and: [where] }),
  })
  return [...marksOf(docs), 'drafts', ...marksOf(drafts.docs)]
}

const originals = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
): Promise<string[]> => {
  const { payload } = req
  if (Object.hasOwn(payload.collections, of)) {
    const ids = documentIds.filter((id) => isId(payload, id))
    return savesIn(req, of as CollectionSlug, { id: { in: ids } })
  }
  if (!payload.config.globals.some(({ slug }) => slug === of)) return []
  const found = await payload.db.findGlobal<Saved>({ slug: of as GlobalSlug, req, select })
  return marksOf([{ id: of, updatedAt: found?.updatedAt ?? null }])
}

/**
 * When the originals and the catalogues of some documents of one collection were saved last: the same twice where nobody
 * saved any of them in between. No texts are read for it.
 */
export const stampOf = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
): Promise<string> =>
  JSON.stringify([
    await originals(req, of, documentIds),
    await savesIn(req, 'translations', {
      and: [{ of: { equals: of } }, { documentId: { in: [...documentIds] } }],
    }),
  ])
