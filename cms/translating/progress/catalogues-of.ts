import { appendVersionToQueryKey, type PayloadRequest, type Where } from 'payload'
import { type Catalogue, catalogueSchema } from '@/domain/translation/message'

/** A catalogue as it is stored, newest draft or what readers get. */
export type StoredCatalogue = {
  id: string
  documentId: string
  locale: string
  messages: Catalogue
  updatedAt: string
}

type Row = Omit<StoredCatalogue, 'messages'> & { messages?: unknown }

const read = (rows: readonly Row[]): StoredCatalogue[] =>
  rows.map((row) => {
    const parsed = catalogueSchema.safeParse(row.messages ?? [])
    return { ...row, messages: parsed.success ? parsed.data : [] }
  })

const select = { documentId: true, locale: true, messages: true, updatedAt: true } as const

/**
 * The catalogues of some documents of one collection in every locale: as they stand in the newest draft, and as readers get
 * them. Two queries; those in the trash are left out. Straight from the database: what is counted needs no hooks.
 */
export const cataloguesOf = async (
  req: PayloadRequest,
  of: string,
  documentIds: readonly string[],
): Promise<{ newest: StoredCatalogue[]; published: StoredCatalogue[] }> => {
  const among: Where[] = [
    { of: { equals: of } },
    { documentId: { in: [...documentIds] } },
    { deletedAt: { exists: false } },
  ]
  const asked = { collection: 'translations', pagination: false, limit: 0, req } as const
  const newest = await req.payload.db.queryDrafts<Row>({
    ...asked,
    select: { parent: true, version: select },
    where: appendVersionToQueryKey({ and: among }),
  })
  const published = await req.payload.db.find<Row>({
    ...asked,
    select,
    where: { and: [...among, { _status: { equals: 'published' } }] },
  })
  return { newest: read(newest.docs), published: read(published.docs) }
}
