import type { Payload } from 'payload'
import type { FoundKind } from '@/domain/search/kinds'
import { keyOf, type Ref } from '../entry'
import { cataloguesWhere, faceOf, isVisible, type Row, rowsOf, time } from './rows'

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

const idsByKind = (refs: readonly Ref[]): Map<FoundKind, string[]> => {
  const ids = new Map<FoundKind, string[]>()
  for (const { kind, id } of refs) {
    const known = ids.get(kind)
    if (known) known.push(id)
    else ids.set(kind, [id])
  }
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
  const translations = new Map<string, string[]>()
  for (const { of, documentId, locale, updatedAt } of catalogues) {
    const key = `${of} ${documentId}`
    const line = `${locale} ${time(updatedAt)}`
    translations.set(key, [...(translations.get(key) ?? []), line])
  }
  const stamps = new Map<string, string>()
  for (const { kind, row } of rows.flat()) {
    const key = keyOf({ kind, id: row.id })
    const translated = [...(translations.get(key) ?? [])].sort()
    stamps.set(key, [time(row.updatedAt), faceOf(row), ...translated].join('\n'))
  }
  return stamps
}
