import type { CollectionSlug, Payload } from 'payload'
import { isTranslatableSlug } from '../../translation/translatable-slugs'
import { interfaceSlug } from '../words/interface-original'

type Row = { id: string; originalLocale?: unknown }

const localeIn = ({ originalLocale }: { originalLocale?: unknown }): string =>
  typeof originalLocale === 'string' ? originalLocale : 'en'

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
  const { docs } = await payload.db.find<Row>({
    collection: of satisfies CollectionSlug,
    limit: 0,
    pagination: false,
    select: { originalLocale: true },
    where: { id: { in: [...new Set(documentIds)] } },
  })
  return new Map(docs.map((row) => [String(row.id), localeIn(row)]))
}
