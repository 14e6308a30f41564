import type { Problem } from '../checks/problem'
import type { SegmentConflict, WorkPlace } from '../desk/desk'

/** What can be wrong with a whole file; the panel has a sentence for each, as `broken_…` in its namespace `exchange`. */
export const brokenCodes = [
  'bytes',
  'charset',
  'closing',
  'depth',
  'doctype',
  'empty',
  'escape',
  'format',
  'keyword',
  'locale',
  'msgstr',
  'order',
  'other',
  'place',
  'save',
  'second',
  'size',
  'source',
  'string',
  'stray',
  'tooMany',
  'twice',
  'version',
  'xliff',
  'xml',
  'zip',
  'zipBounds',
] as const
export type BrokenCode = (typeof brokenCodes)[number]

/** Why one entry is not taken while others are; the panel says it as `refused_…`. */
export const refusalCodes = ['changed', 'check', 'noContext', 'plural', 'tooLong'] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** What is put into the places of a sentence. */
export type Places = Readonly<Record<string, string | number>>

/** A file of which nothing was taken: why, and in which line (from 1), if one is to blame. */
export type BrokenReport = {
  file: string
  code: BrokenCode
  line: number | null
  places: Places
  /** The same in English. */
  reason: string
}

/** An entry that was not taken, with the line of the file in which it begins. */
export type Refusal = {
  msgctxt: string
  msgid: string
  line: number
  code: RefusalCode
  places: Places
  /** What is wrong in the text, where the code is `check`. */
  problem: Problem | null
  /** The same in English. */
  reason: string
}

/** An entry that somebody else has written since the file was made: `yours` is the file's text. */
export type ImportConflict = SegmentConflict & { line: number }

/** What became of the entries for one document: how many were taken, how many said what is there anyway. */
export type DocumentReport = WorkPlace & {
  file: string
  title: string
  taken: number
  unchanged: number
  refused: Refusal[]
  conflicts: ImportConflict[]
}

/** What an import did, or would do if it were no trial (`dry`). */
export type ImportReport = {
  dry: boolean
  locale: string
  documents: DocumentReport[]
  broken: BrokenReport[]
}
