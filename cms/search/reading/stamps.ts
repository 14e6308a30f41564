import type { Payload, SelectType, Where } from 'payload'
import { type FoundKind, foundKinds } from '@/domain/search/kinds'
import { keyOf, type Ref } from '../entry'

type Row = {
  id: string
  updatedAt: string | Date
  _status?: unknown
  state?: unknown
  deletedAt?: unknown
  campaign?: unknown
  shown?: { searchKey?: unknown; country?: unknown } | null
}
type CatalogueRow = {
  id: string
  of: string
  documentId: string
  locale: string
  updatedAt: string | Date
}

const stampFields = {
  updatedAt: true,
  _status: true,
  state: true,
  deletedAt: true,
  campaign: true,
  shown: true,
} satisfies SelectType

const catalogueFields = { of: true, documentId: true, locale: true, updatedAt: true } as const

const time = (value: string | Date): string => new Date(value).toISOString()

const faceOf = ({ shown }: Pick<Row, 'shown'>): string =>
  shown ? `${shown.searchKey ?? ''} ${shown.country ?? ''}` : ''

/**
 * Whether a document, as the public reads it, is still what was stamped. When somebody signed is not told to the public, so
 * that such a row is compared by its public face.
 */
export const isAsStamped = (
  doc: Partial<Pick<Row, 'updatedAt' | 'shown'>>,
  stamp: string,
): boolean => {
  const [moment, face] = stamp.split('\n')
  return (!doc.updatedAt || time(doc.updatedAt) === moment) && faceOf(doc) === face
}

/** The locales into which a stamped document is translated. */
export const localesIn = (stamp: string): string[] =>
  stamp
    .split('\n')
    .slice(2)
    .flatMap((line) => line.split(' ', 1))

const isVisible = ({ _status, state, deletedAt }: Row): boolean =>
  (_status ?? state) === 'published' && !deletedAt

const rowsOf = async (payload: Payload, kind: FoundKind, where: Where): Promise<Row[]> => {
  // Straight from the database: nothing but moments and states is looked at, to tell what has to be read anew.
  const { docs } = await payload.db.find<Row>({
    collection: kind,
    limit: 0,
    pagination: false,
    select: stampFields,
    where,
  })
  return docs.map((row) => ({ ...row, id: String(row.id) }))
}

const cataloguesWhere = async (payload: Payload, where: Where): Promise<CatalogueRow[]> => {
  const { docs } = await payload.db.find<CatalogueRow>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    select: catalogueFields,
    where,
  })
  return docs
}

const idsByKind = (refs: readonly Ref[]): Map<FoundKind, string[]> => {
  const ids = new Map<FoundKind, string[]>()
  for (const { kind, id } of refs) ids.set(kind, [...(ids.get(kind) ?? []), id])
  return ids
}

const campaignIdOf = ({ campaign }: Row): string | null =>
  campaign === undefined || campaign === null ? null : String(campaign)

/** The rows that readers can see; those of a hidden campaign are none of them. */
const visibleRows = async (payload: Payload, kind: FoundKind, ids: readonly string[]) => {
  const rows = (await rowsOf(payload, kind, { id: { in: [...ids] } })).filter(isVisible)
  const campaigns = [...new Set(rows.map(campaignIdOf))].filter((id) => id !== null)
  if (campaigns.length === 0) return rows
  const shown = (await rowsOf(payload, 'campaigns', { id: { in: campaigns } })).filter(isVisible)
  const visible = new Set(shown.map(({ id }) => id))
  return rows.filter((row) => visible.has(campaignIdOf(row) ?? ''))
}

/**
 * A stamp for each of these documents that readers can see: it changes when the document, its public face or one of its
 * published translations does. Some writes leave the moment of change as it was; the key of the public face does not.
 */
export const stampsOf = async (
  payload: Payload,
  refs: readonly Ref[],
): Promise<Map<string, string>> => {
  const byKind = [...idsByKind(refs)]
  if (byKind.length === 0) return new Map()
  const [catalogues, ...rows] = await Promise.all([
    cataloguesWhere(payload, {
      and: [
        { _status: { equals: 'published' } },
        { or: byKind.map(([kind, ids]) => ({ of: { equals: kind }, documentId: { in: ids } })) },
      ],
    }),
    ...byKind.map(async ([kind, ids]) =>
      (await visibleRows(payload, kind, ids)).map((row) => ({ kind, row })),
    ),
  ])
  const stamps = new Map<string, string>()
  for (const { kind, row } of rows.flat()) {
    const translated = catalogues
      .filter(({ of, documentId }) => of === kind && documentId === row.id)
      .map(({ locale, updatedAt }) => `${locale} ${time(updatedAt)}`)
      .sort()
    stamps.set(
      keyOf({ kind, id: row.id }),
      [time(row.updatedAt), faceOf(row), ...translated].join('\n'),
    )
  }
  return stamps
}

/** The documents that changed since a moment (ISO 8601), or whose translations did, whether or not readers can see them. */
export const changedSince = async (payload: Payload, since: string): Promise<Ref[]> => {
  const when: Where = { updatedAt: { greater_than_equal: since } }
  const [catalogues, ...rows] = await Promise.all([
    cataloguesWhere(payload, { and: [when, { of: { in: [...foundKinds] } }] }),
    ...foundKinds.map(async (kind) =>
      (await rowsOf(payload, kind, when)).map(({ id }): Ref => ({ kind, id })),
    ),
  ])
  const refs = [
    ...rows.flat(),
    ...catalogues.flatMap(({ of, documentId }): Ref[] => {
      const kind = foundKinds.find((known) => known === of)
      return kind ? [{ kind, id: documentId }] : []
    }),
  ]
  return [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()]
}

/** A page of the ids of one kind, the oldest first, counted from 1. */
export const idsOf = async (payload: Payload, kind: FoundKind, page: number, limit: number) => {
  const { docs, hasNextPage } = await payload.db.find<Row>({
    collection: kind,
    limit,
    page,
    pagination: true,
    select: { updatedAt: true },
    sort: ['createdAt', 'id'],
  })
  return { ids: docs.map(({ id }) => String(id)), isMore: hasNextPage }
}
