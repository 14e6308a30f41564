import type { CollectionSlug, Payload } from 'payload'
import { isTranslatableSlug } from '../../translation/translatable-slugs'
import { interfaceSlug } from '../words/interface-original'

type Row = { id: string; originalLocale?: unknown }

const localeIn = ({ originalLocale }: { originalLocale?: unknown }): string =>
  typeof originalLocale === 'string' ? originalLocale : 'en'

/** Whether the database could have given this as an id; MongoDB takes nothing else. */
const isId = ({ db }: Payload, id: string): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(id)

/** In which language documents of one kind are written, by their ids; one query. Those that are gone are left out. */
export const originalLocalesOf = async (
  payload: Payload,
  of: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (of === interfaceSlug) return new Map([[interfaceSlug, 'en']])
  if (!isTranslatableSlug(of)) return new Map()
  if (of === 'site' || of === 'navigation') {
    const found = await payload.db.findGlobal({ slug: of, select: { originalLocale: true } })
    return new Map([[of, localeIn(found ?? {})]])
  }
  const ids = [...new Set(documentIds)].filter((id) => isId(payload, id))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection: of satisfies CollectionSlug,
    limit: 0,
    pagination: false,
    select: { originalLocale: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map((row) => [String(row.id), localeIn(row)]))
}
