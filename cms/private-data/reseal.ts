import type { Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '../signatures/transaction'
import { resealSecrets } from '../webhooks/reseal-secrets'
import { type ConfidingSlug, confidingSlugs } from './held'
import { resealMandates } from './reseal-mandates'
import { resealRow } from './reseal-row'

/** Rows that are read and written in one transaction. */
const batch = 50

/** How far it has come in one collection: of `total` documents and versions `seen`, of which `resealed` were changed. */
export type Progress = { of: string; seen: number; total: number; resealed: number; shut: number }

type Row = Record<string, unknown> & { id: string }
type Kind = 'documents' | 'versions'
type Outcome = { id: string; resealed: number; shut: number }
type Place = { slug: ConfidingSlug; kind: Kind; after: string | null }

const beyond = (after: string | null): Where => (after ? { id: { greater_than: after } } : {})

const read = async (req: PayloadRequest, { slug, kind, after }: Place): Promise<Row[]> => {
  const { db } = req.payload
  const asked = { collection: slug, where: beyond(after), sort: 'id', limit: batch, req }
  const { docs } = kind === 'documents' ? await db.find<Row>(asked) : await db.findVersions(asked)
  return docs as unknown as Row[]
}

const write = async (req: PayloadRequest, { slug, kind }: Place, row: Row): Promise<Outcome> => {
  const { db } = req.payload
  const stored = kind === 'documents' ? row : (row.version as Row)
  const { patch, shut } = resealRow(slug, stored)
  const { id } = row
  if (patch === null) return { id, resealed: 0, shut }
  if (kind === 'documents')
    await db.updateOne({ collection: slug, id, data: { ...patch, updatedAt: row.updatedAt }, req })
  else
    await db.updateVersion({
      collection: slug,
      id,
      versionData: { ...row, version: { ...stored, ...patch } } as never,
      req,
    })
  return { id, resealed: 1, shut }
}

const count = async (payload: Payload, slug: ConfidingSlug, kind: Kind): Promise<number> => {
  const asked = { collection: slug, where: {} }
  const { totalDocs } =
    kind === 'documents' ? await payload.db.count(asked) : await payload.db.countVersions(asked)
  return totalDocs
}

async function* resealAll(payload: Payload, slug: ConfidingSlug, kind: Kind) {
  const progress: Progress = {
    of: `${slug}, ${kind}`,
    seen: 0,
    total: await count(payload, slug, kind),
    resealed: 0,
    shut: 0,
  }
  for (let after: string | null = null; ; ) {
    const place: Place = { slug, kind, after }
    const results = await inTransaction(payload, async (req) => {
      const rows = await read(req, place)
      const written: Outcome[] = []
      for (const row of rows) written.push(await write(req, place, row))
      return written
    })
    for (const { resealed, shut } of results) {
      progress.resealed += resealed
      progress.shut += shut
    }
    progress.seen += results.length
    yield { ...progress }
    if (results.length < batch) return
    after = results.at(-1)?.id ?? null
  }
}

/**
 * Brings all private data under the first key, batch by batch, telling after each how far it has come: documents and
 * versions of both collections, then the files of mandates. It can be stopped between any two batches, or killed, and run
 * again: what is done already is passed over.
 */
export async function* reseal(payload: Payload): AsyncGenerator<Progress> {
  for (const slug of confidingSlugs)
    for (const kind of ['documents', 'versions'] as const) yield* resealAll(payload, slug, kind)
  const { resealed, shut } = await resealMandates()
  yield { of: 'mandates, files', seen: resealed, total: resealed, resealed, shut }
  const secrets = await resealSecrets(payload)
  yield { of: 'webhooks', ...secrets, total: secrets.seen, shut: 0 }
}
