import { z } from 'zod'
import { optionalName } from '../signature/form-fields'
import { importedSignatureSchema } from '../signature/signature-schema'
import type { ImportEntry, LeftOut } from './entry'
import { doubtCodes } from './entry'
import type { Verdict } from './verdict'

/** The most entries that are shown, edited and sent at once. */
export const batchSize = 100

/** The most characters of a list that can be pasted; longer ones are sent as files. */
export const longestPaste = 2_000_000

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** An entry on its way to the register: as read, or as a person put it right. */
export const sentEntrySchema = importedSignatureSchema.extend({
  number: z.int().min(1).max(9_999_999).optional(),
  countryLabel: optionalName,
  affiliation: optionalName,
  date: day.optional(),
  doubts: z.array(z.enum(doubtCodes)).max(40).default([]),
  /** What a person decided; without it only what is beyond question is done. */
  choice: z.enum(['add', 'skip', 'return']).optional(),
  /** The organisation of the directory whose page it is; null: none, though one fits. */
  organization: z.string().min(1).max(64).nullish(),
})
export type SentEntry = z.infer<typeof sentEntrySchema>

/** What is asked of a list before anything is done. */
export const readSchema = z.object({
  campaign: z.string().min(1).max(64),
  text: z.string().max(longestPaste),
})

/** Entries as they stand in the panel, to be judged again after they were edited. */
export const judgeSchema = z.object({
  campaign: z.string().min(1).max(64),
  entries: z.array(z.record(z.string(), z.unknown())).max(batchSize),
})

export const beginSchema = z.object({
  campaign: z.string().min(1).max(64),
  title: z.string().trim().min(1).max(200),
  source: z.string().max(200).default('paste'),
  /** Tells the same list from another: SHA-256 of what was pasted, in hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  mode: z.enum(['published', 'pending']),
  date: day.optional(),
})

export const applySchema = z.object({
  entries: z.array(z.record(z.string(), z.unknown())).max(batchSize),
})

/** An organisation of the directory whose names an entry has exactly. */
export type Fitting = { id: string; name: string; slug: string }

/** One entry in the preview: what was read, what is to become of it, and whose page it could be linked to. */
export type PreviewRow = { entry: ImportEntry; verdict: Verdict; fitting: Fitting | null }

export type Preview = { rows: PreviewRow[]; leftOut: LeftOut[]; date: string | null }

/** What became of an entry that was sent. */
const outcomes = ['added', 'returned', 'there', 'skipped', 'question', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export type Applied = { results: { outcome: Outcome; id: string | null; verdict: Verdict }[] }

/** How many entries came to what; kept with the import. */
export type Counts = Partial<Record<Outcome, number>> & { removed?: number; left?: number }
