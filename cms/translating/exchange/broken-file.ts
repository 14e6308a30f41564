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
  'place',
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

/** A file that cannot be taken: what is wrong, in which line (from 1; null where no line is to blame), with what to name. */
export class BrokenFile extends Error {
  override name = 'BrokenFile'

  constructor(
    readonly code: BrokenCode,
    readonly line: number | null,
    readonly places: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} in line ${line}`)
  }
}
