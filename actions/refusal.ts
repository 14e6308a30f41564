import type { Letter, LetterAnswer, Problem, RefusalStatus } from './letter'

/** What only programs fill in or only the server reads: never given back. */
const neverShownAgain = new Set(['homepage', 'stamp', 'altcha'])

/** What was typed, to stand in the fields again; of a field given several times, the last. */
export const valuesOf = (fields: Letter['fields']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const typed = [value].flat().at(-1)
      return typed === undefined || neverShownAgain.has(name) ? [] : [[name, typed]]
    }),
  )

/** Refuses a letter, giving back what was typed in it. */
export const refuse = (
  status: RefusalStatus,
  problems: Problem[],
  { fields = {}, retryAfter }: { fields?: Letter['fields']; retryAfter?: number } = {},
): Extract<LetterAnswer, { kind: 'refused' }> => ({
  kind: 'refused',
  status,
  problems,
  values: valuesOf(fields),
  ...(retryAfter !== undefined && { retryAfter }),
})
