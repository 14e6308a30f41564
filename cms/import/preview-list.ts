import { createHash } from 'node:crypto'
import { setImmediate as pause } from 'node:timers/promises'
import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { readLongList } from '@/domain/import/read-list'
import { judge, type Registered, type Verdict } from '@/domain/import/verdict'
import {
  batchSize,
  type judgeSchema,
  type Preview,
  type PreviewRow,
  type readSchema,
  type SentEntry,
} from '@/domain/import/wire'
import type { SignatureState } from '@/domain/moderation'
import { SimilarNames } from '@/domain/signature/similar'
import { fittingOrganizations } from './fitting-organizations'
import { judgeEntries } from './judge-entries'
import { campaignOf } from './terms-of'

/** The most entries of which a preview is made; longer lists go in as files. */
const mostPreviewed = 3000

/** The longest register in which names are searched that are merely alike. */
const longestCompared = 20_000

type Alike = { names: SimilarNames; whom: Map<string, Registered> }

const aliveIn = async (req: PayloadRequest, campaign: string): Promise<Alike | null> => {
  const where = {
    and: [{ campaign: { equals: campaign } }, { state: { in: ['pending', 'published'] } }],
  }
  // The door has asked who may import; names are closed over REST to all but staff.
  const asSite = { collection: 'signatories', where, overrideAccess: true, req } as const
  const { totalDocs } = await req.payload.count(asSite)
  if (totalDocs === 0 || totalDocs > longestCompared) return null
  const { docs } = await req.payload.find({
    ...asSite,
    depth: 0,
    limit: longestCompared,
    pagination: false,
    select: {
      number: true,
      name: true,
      nativeName: true,
      abbreviation: true,
      country: true,
      state: true,
    },
  })
  const alike: Alike = { names: new SimilarNames(), whom: new Map() }
  for (const doc of docs) {
    const id = String(doc.id)
    const { name, nativeName = null, abbreviation = null, country = null, number = null } = doc
    alike.names.set(id, { name, nativeName, abbreviation })
    const state = doc.state as SignatureState
    alike.whom.set(id, {
      id,
      number,
      name,
      nativeName,
      abbreviation,
      country,
      state,
      isUndone: false,
    })
  }
  return alike
}

/** A verdict "new" is put in question by somebody of a similar name in the same country, or in an unknown one. */
const withAlike = (verdict: Verdict, entry: SentEntry, alike: Alike | null): Verdict => {
  if (verdict.is !== 'new' || !alike) return verdict
  const found = alike.names
    .similarTo(entry)
    .map(({ id }) => alike.whom.get(id))
    .find((one) => one && (!one.country || !entry.country || one.country === entry.country))
  if (!found) return verdict
  const closer = judge(entry, [found])
  return closer.is === 'new'
    ? { ...closer, is: 'question', questions: ['similar'], whom: found }
    : closer
}

type Asked = Parameters<typeof judgeEntries>[2][number]

const judged = async (req: PayloadRequest, campaign: string, sent: readonly Asked[]) => {
  const alike = await aliveIn(req, campaign)
  const rows: Omit<PreviewRow, 'entry'>[] = []
  for (let from = 0; from < sent.length; from += batchSize) {
    const batch = sent.slice(from, from + batchSize)
    const verdicts = await judgeEntries(req, campaign, batch)
    const valid = verdicts.flatMap(({ entry }) => (entry ? [entry] : []))
    const fitting = await fittingOrganizations(req, valid)
    let at = -1
    for (const { entry, verdict } of verdicts) {
      if (entry) at += 1
      rows.push({
        verdict: entry ? withAlike(verdict, entry, alike) : verdict,
        fitting: entry ? (fitting[at] ?? null) : null,
      })
    }
  }
  return rows
}

/** Reads a pasted list and says of each entry what would become of it. Changes nothing. */
export const previewList = async (
  req: PayloadRequest,
  { campaign, text }: z.infer<typeof readSchema>,
): Promise<Preview & { fingerprint: string; isCut: boolean }> => {
  await campaignOf(req, campaign)
  const { entries: all, leftOut, date } = await readLongList(text, pause)
  if (all.length === 0) throw new APIError('No list was found in this text.', 422, undefined, true)
  const entries = all.slice(0, mostPreviewed)
  const rows = await judged(req, campaign, entries)
  return {
    rows: rows.map((row, at) => ({ ...row, entry: entries[at] as PreviewRow['entry'] })),
    leftOut: leftOut.slice(0, 200),
    date: date ?? null,
    fingerprint: createHash('sha256').update(text).digest('hex'),
    isCut: all.length > entries.length,
  }
}

/** Judges entries anew after a person has put them right. */
export const judgeAgain = async (
  req: PayloadRequest,
  { campaign, entries }: z.infer<typeof judgeSchema>,
): Promise<{ rows: Omit<PreviewRow, 'entry'>[] }> => {
  await campaignOf(req, campaign)
  return { rows: await judged(req, campaign, entries) }
}
