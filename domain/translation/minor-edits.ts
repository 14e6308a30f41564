import { z } from 'zod'

/** That a segment was edited without a change of meaning: the digests of what it said before, and says since. */
export type MinorEdit = readonly [before: string, since: string]

/** How many minor edits a document remembers: the newest. */
export const mostMinorEdits = 2000

const digestSchema = z.string().regex(/^[0-9a-f]{16}$/)

const minorEditsSchema = z.array(z.tuple([digestSchema, digestSchema]))

/** The minor edits that a document remembers, oldest first; whatever is not a list of them counts as none. */
export const minorEditsIn = (value: unknown): MinorEdit[] => {
  const parsed = minorEditsSchema.safeParse(value ?? [])
  return parsed.success ? parsed.data.slice(-mostMinorEdits) : []
}
