import { type Answer, rest } from './rest'

/** What somebody can tell two answers apart by. */
const seen = ({ status, body }: Answer): string =>
  JSON.stringify({
    status,
    total: body?.totalDocs,
    docs: body?.docs?.map(({ id, signatories }: { id: string; signatories?: unknown }) => ({
      id,
      signatories,
    })),
  })

/**
 * Asks twice, once with the truth and once with an invention in the place of `GUESS`, and tells whether the answers
 * give away which was which. `paths` are addresses of the REST API.
 */
export const givesAway = async (
  path: string,
  { truth, invention, token }: { truth: string; invention: string; token?: string | undefined },
): Promise<boolean> => {
  const ask = (guess: string) =>
    rest('GET', path.replaceAll('GUESS', encodeURIComponent(guess)), { token })
  return seen(await ask(truth)) !== seen(await ask(invention))
}

/** The operators by which a text can be guessed, letter by letter or whole. */
export const guessingOperators = [
  'equals',
  'not_equals',
  'like',
  'not_like',
  'contains',
  'in',
  'not_in',
  'all',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
] as const
