import { APIError, type PayloadRequest } from 'payload'
import type { ImportEntry } from '@/domain/import/entry'
import type { Counts } from '@/domain/import/wire'
import { applyEntries, countsOf } from './apply-entries'
import { bytesOf } from './csv-entries'
import { fileEntries } from './file-entries'
import { keepCounts } from './keep-counts'
import { importOf, termsOf } from './terms-of'

/** How many rows of a file come in by one transaction: while it lasts, on SQLite nobody can sign. */
const rowsAtOnce = 500

/** Brings in a batch and keeps the counts. */
export const applyToImport = async (
  req: PayloadRequest,
  id: string,
  entries: readonly unknown[],
) => {
  const doc = await importOf(req, id)
  if (doc.state !== 'applying')
    throw new APIError('This import is over. Begin another one.', 409, undefined, true)
  const applied = await applyEntries(req, await termsOf(req, doc), entries)
  const counts = countsOf((doc.counts ?? {}) as Counts, applied)
  await keepCounts(req, id, counts)
  return { ...applied, counts }
}

/** Entries in the portions in which they come in. */
export async function* batched(entries: AsyncIterable<ImportEntry>): AsyncGenerator<ImportEntry[]> {
  let batch: ImportEntry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length === rowsAtOnce) {
      yield batch
      batch = []
    }
  }
  if (batch.length) yield batch
}

/**
 * Brings in a file while it is sent, a batch at a time, so that the length of a table costs no memory. What needs a decision
 * is held back and counted. Sent again after an interruption it goes on where it was: what is there already is found there.
 */
export const importFile = async (req: PayloadRequest, id: string): Promise<Counts> => {
  if (!req.body) throw new APIError('No file was sent.', 400, undefined, true)
  const isTable = /^text\/(csv|tab-separated-values)/.test(req.headers.get('content-type') ?? '')
  let counts: Counts = {}
  await keepCounts(req, id, counts)
  for await (const batch of batched(fileEntries(bytesOf(req.body), !isTable)))
    ({ counts } = await applyToImport(req, id, batch))
  return counts
}
