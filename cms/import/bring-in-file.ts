import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { ImportEntry } from '@/domain/import/entry'
import type { Verdict } from '@/domain/import/verdict'
import type { Counts } from '@/domain/import/wire'
import { countsOf, outcomeOf } from './apply-entries'
import { beginImport } from './begin-import'
import { fileEntries } from './file-entries'
import { finishImport } from './finish-import'
import { applyToImport, batched } from './import-file'
import { judgeEntries } from './judge-entries'

/** How a file is to come in, by a command. */
export type FileTerms = {
  campaign: string
  file: string
  mode: 'published' | 'pending'
  date?: string | undefined
  isDryRun: boolean
  takesDoubtful: boolean
}

/** A row that was not taken, or would not be. */
type HeldBack = { entry: ImportEntry; verdict: Verdict }

/** What is told on the way: how far it has come, and of the latest rows what was read and what was held back. */
type Told = {
  counts: Counts
  read: readonly ImportEntry[]
  heldBack: HeldBack[]
  standing?: number
}

/** The most bytes of a list that is no table; a command keeps nobody waiting. */
const longestText = 64_000_000

const fingerprintOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/** Whether only the reading is doubtful: whom of the register it may be is never decided without a person. */
const isOnlyDoubtful = ({ is, questions }: Verdict): boolean =>
  is === 'question' && questions.every((one) => one === 'doubts' || one === 'country-missing')

type Sent = ImportEntry & { choice?: 'add' }

const decided = async (
  req: PayloadRequest,
  { campaign, takesDoubtful }: FileTerms,
  batch: readonly ImportEntry[],
): Promise<readonly Sent[]> => {
  if (!takesDoubtful) return batch
  const judged = await judgeEntries(req, campaign, batch)
  return batch.map((entry, at) => {
    const verdict = judged[at]?.verdict
    return verdict && isOnlyDoubtful(verdict) ? { ...entry, choice: 'add' } : entry
  })
}

/** What would become of rows; whoever stands twice in a file is found within a batch alone, since nothing is written. */
const tryOut = async (req: PayloadRequest, campaign: string, rows: readonly Sent[]) => ({
  results: (await judgeEntries(req, campaign, rows)).map((one) => ({
    outcome: outcomeOf(one),
    id: null,
    verdict: one.verdict,
  })),
})

/** Has the registrar give numbers, telling all the while how many stand in the register. */
const finish = async (
  req: PayloadRequest,
  id: string,
  counts: Counts,
  tell: (told: Told) => void,
): Promise<void> => {
  const where = { and: [{ import: { equals: id } }, { state: { equals: 'published' } }] }
  const timer = setInterval(async () => {
    const { totalDocs } = await req.payload.db.count({ collection: 'signatories', where })
    tell({ counts, read: [], heldBack: [], standing: totalDocs })
  }, 1000)
  try {
    await finishImport(req, id)
  } finally {
    clearInterval(timer)
  }
}

/**
 * Brings the list in a file into a campaign, or with `isDryRun` only looks what would become of it, telling of each batch.
 * Run again it goes on where it was: what is there already is found there. Returns the import, if one was begun.
 */
export const bringInFile = async (
  req: PayloadRequest,
  terms: FileTerms,
  tell: (told: Told) => void,
): Promise<string | null> => {
  const { campaign, file, mode, date } = terms
  const begun = terms.isDryRun
    ? null
    : await beginImport(req, {
        campaign,
        mode,
        title: basename(file).slice(0, 200),
        source: basename(file).slice(0, 200),
        fingerprint: await fingerprintOf(file),
        ...(date ? { date } : {}),
      })
  // Counted from the beginning: what an interrupted run had brought in is counted as there.
  let counts: Counts = {}
  const isTable = /\.(csv|tsv)$/i.test(file)
  for await (const batch of batched(fileEntries(createReadStream(file), !isTable, longestText))) {
    const rows = await decided(req, terms, batch)
    const done = begun
      ? await applyToImport(req, String(begun.id), rows)
      : await tryOut(req, campaign, rows)
    counts = countsOf(counts, done)
    const heldBack = done.results.flatMap(({ outcome, verdict }, at) => {
      const entry = batch[at]
      return entry && (outcome === 'question' || outcome === 'refused') ? [{ entry, verdict }] : []
    })
    tell({ counts, read: batch, heldBack })
  }
  if (begun) await finish(req, String(begun.id), counts, tell)
  return begun ? String(begun.id) : null
}
