import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { TranslatableSlug } from '../../translation/translatable-slugs'
import { isId } from './is-id'
import { plannedKey, plannedPublications } from './planned-publications'

/** A document of any collection or global: what reads of it look into. */
type OriginalDocument = Record<string, unknown> & { id: string }

/** An original as translators may have it, and why. */
export type ReadOriginal = {
  document: OriginalDocument
  status: 'published' | 'draft' | 'planned'
  /** When it will be published (ISO 8601), if that is planned. */
  planned: string | null
}

type Globals = 'site' | 'navigation'

const isGlobal = (slug: TranslatableSlug): slug is Globals =>
  slug === 'site' || slug === 'navigation'

/** A request of nobody in the asker's transaction, for originals whatever `?locale=` the asker gives. */
const nobody = ({ transactionID }: PayloadRequest): Partial<PayloadRequest> => ({
  ...(transactionID ? { transactionID } : {}),
  context: { locale: null, minorEdits: true },
})

const published = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<OriginalDocument[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req: nobody(req),
    where,
  })
  return docs as unknown as OriginalDocument[]
}

const hasDrafts = (req: PayloadRequest, slug: CollectionSlug): boolean => {
  const versions = req.payload.collections[slug].config.versions
  return typeof versions === 'object' && Boolean(versions.drafts)
}

/** Drafts that an editor opened to translators, by a tick in the draft itself or by planning its publication. */
const openedDrafts = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<ReadOriginal[]> => {
  if (!hasDrafts(req, collection)) return []
  const planned = await plannedPublications(req)
  const ofPlan = (id: string): string | null => planned.get(plannedKey(collection, id)) ?? null
  const withPlan = ids.filter((id) => ofPlan(id) !== null)
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    // Translators may not read drafts; these two conditions are what opens one to them.
    overrideAccess: true,
    pagination: false,
    req: nobody(req),
    where: {
      and: [
        { id: { in: [...ids] } },
        { _status: { equals: 'draft' } },
        {
          or: [
            { forTranslators: { equals: true } },
            ...(withPlan.length > 0 ? [{ id: { in: withPlan } }] : []),
          ],
        },
      ],
    },
  })
  return (docs as unknown as OriginalDocument[]).map((document) => ({
    document,
    status: ofPlan(document.id) === null ? 'draft' : 'planned',
    planned: ofPlan(document.id),
  }))
}

const readGlobal = async (req: PayloadRequest, slug: Globals): Promise<ReadOriginal> => {
  const found = await req.payload.findGlobal({
    slug,
    depth: 0,
    overrideAccess: false,
    req: nobody(req),
  })
  const document = { ...(found as unknown as OriginalDocument), id: slug }
  return { document, status: 'published', planned: null }
}

/**
 * The originals with these ids as translators may have them: what readers get, or the newest draft where an editor has
 * opened it. What is neither, or lies in the trash, is not among them. Three queries, however many ids.
 */
export const readOriginals = async (
  req: PayloadRequest,
  slug: TranslatableSlug,
  documentIds: readonly string[],
): Promise<ReadOriginal[]> => {
  if (isGlobal(slug)) return documentIds.includes(slug) ? [await readGlobal(req, slug)] : []
  const ids = documentIds.filter((id) => isId(req.payload, id))
  if (ids.length === 0) return []
  const drafts = await openedDrafts(req, slug, ids)
  const opened = new Set(drafts.map(({ document }) => document.id))
  const rest = ids.filter((id) => !opened.has(id))
  const documents = rest.length > 0 ? await published(req, slug, { id: { in: rest } }) : []
  return [
    ...drafts,
    ...documents.map((document) => ({ document, status: 'published' as const, planned: null })),
  ]
}
