import type { Payload, SelectType, Where } from 'payload'
import type { FoundKind } from '@/domain/search/kinds'

/** What is looked at of a document to tell whether it changed and whether readers can see it. */
export type Row = {
  id: string
  updatedAt: string | Date
  _status?: unknown
  state?: unknown
  deletedAt?: unknown
  campaign?: unknown
  shown?: { searchKey?: unknown; country?: unknown } | null
}

/** What is looked at of a translation. */
export type CatalogueRow = {
  id: string
  of: string
  documentId: string
  locale: string
  updatedAt: string | Date
}

const rowFields = {
  updatedAt: true,
  _status: true,
  state: true,
  deletedAt: true,
  campaign: true,
  shown: true,
} satisfies SelectType

const catalogueFields = { of: true, documentId: true, locale: true, updatedAt: true } as const

/** A moment as the database gives it, in ISO 8601. */
export const time = (value: string | Date): string => new Date(value).toISOString()

/** The part of a row that readers may see. */
export const faceOf = ({ shown }: Pick<Row, 'shown'>): string =>
  shown ? `${shown.searchKey ?? ''} ${shown.country ?? ''}` : ''

/** Whether readers can see a document, its campaign aside. */
export const isVisible = ({ _status, state, deletedAt }: Row): boolean =>
  (_status ?? state) === 'published' && !deletedAt

/** All rows of one kind that are so. */
export const rowsOf = async (payload: Payload, kind: FoundKind, where: Where): Promise<Row[]> => {
  // Straight from the database: nothing but moments and states is looked at, to tell what has to be read anew.
  const { docs } = await payload.db.find<Row>({
    collection: kind,
    limit: 0,
    pagination: false,
    select: rowFields,
    where,
  })
  return docs.map((row) => ({ ...row, id: String(row.id) }))
}

/** All translations that are so. */
export const cataloguesWhere = async (payload: Payload, where: Where): Promise<CatalogueRow[]> => {
  const { docs } = await payload.db.find<CatalogueRow>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    select: catalogueFields,
    where,
  })
  return docs
}
