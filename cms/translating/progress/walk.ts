import type { CollectionSlug, Payload } from 'payload'
import type { Documents } from './recount'

/** How far a collection has been gone through: everything saved before `until` (ISO 8601) is known. */
export type Walk = { collection: CollectionSlug; until: string }

/** A save: of which document of which collection, in which locale (of a catalogue), and when. */
export type Saved = { of: string; documentId: string; locale: string | null; at: string }

const size = 200
/** What was saved in the last minutes is looked at again: a transaction may show later what it wrote earlier. */
const overlap = 120_000

type Version = {
  parent: string
  updatedAt: string
  version?: { of?: string; documentId?: string; locale?: string }
}

const savedIn = (collection: string, { parent, updatedAt, version }: Version): Saved => {
  const at = new Date(updatedAt).toISOString()
  if (collection !== 'translations')
    return { of: collection, documentId: String(parent), locale: null, at }
  return {
    of: version?.of ?? '',
    documentId: version?.documentId ?? '',
    locale: version?.locale ?? null,
    at,
  }
}

/** One page of what was saved in a collection since the last walk, the earliest first; moves the walk on at its end. */
export const walked = async (
  payload: Payload,
  walk: Walk,
  page: number,
): Promise<{ saved: Saved[]; isMore: boolean }> => {
  const { collection, until } = walk
  const begun = Date.now()
  const { docs, hasNextPage } = await payload.db.findVersions<{ id: string }>({
    collection,
    limit: size,
    page,
    req: { payload, context: {} },
    select: {
      parent: true,
      updatedAt: true,
      version: collection === 'translations' ? { of: true, documentId: true, locale: true } : {},
    },
    sort: 'updatedAt',
    where: {
      and: [
        { latest: { equals: true } },
        ...(until ? [{ updatedAt: { greater_than_equal: until } }] : []),
      ],
    },
  })
  const saved = (docs as unknown as Version[]).map((version) => savedIn(collection, version))
  if (!hasNextPage) walk.until = new Date(begun - overlap).toISOString()
  return { saved, isMore: hasNextPage }
}

type Row = { of: string; documentId: string; locale: string; updatedAt: string }

const byCollection = (places: readonly Pick<Saved, 'of' | 'documentId'>[]): Documents[] =>
  [...new Set(places.map(({ of }) => of))].map((of) => ({
    of,
    documentIds: [
      ...new Set(places.filter((place) => place.of === of).map(({ documentId }) => documentId)),
    ],
  }))

/** Those among some saves after which the translations of the document were not counted. */
export const missed = async (payload: Payload, saved: readonly Saved[]): Promise<Documents[]> => {
  if (saved.length === 0) return []
  const { docs } = await payload.db.find<Row>({
    collection: 'translation-tasks',
    limit: 0,
    pagination: false,
    req: { payload, context: {} },
    select: { of: true, documentId: true, locale: true, updatedAt: true },
    where: { documentId: { in: [...new Set(saved.map(({ documentId }) => documentId))] } },
  })
  const rows = new Map<string, Row[]>()
  for (const row of docs) {
    const key = `${row.of} ${row.documentId}`
    rows.set(key, [...(rows.get(key) ?? []), row])
  }
  const isMissed = ({ of, documentId, locale, at }: Saved): boolean => {
    const all = rows.get(`${of} ${documentId}`) ?? []
    const own = locale === null ? all : all.filter((row) => row.locale === locale)
    return own.length === 0 || own.some(({ updatedAt }) => Date.parse(updatedAt) < Date.parse(at))
  }
  return byCollection(saved.filter(isMissed))
}
