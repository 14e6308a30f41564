import type { PayloadRequest } from 'payload'
import { entryKey, judge, type Verdict } from '@/domain/import/verdict'
import { type SentEntry, sentEntrySchema } from '@/domain/import/wire'
import { searchKey } from '@/domain/search-key'
import { knownIn, numbersLeftBehind } from './known-in'

/** An entry that was sent, and what is to become of it; without `entry` its text cannot stand in a register. */
export type Judged = { entry: SentEntry | null; verdict: Verdict }

const refused = (issues: readonly { path: PropertyKey[]; message: string }[]): Judged => ({
  entry: null,
  verdict: {
    is: 'refused',
    questions: [],
    problems: issues.map(({ path, message }) => ({ field: path.join('.'), code: message })),
    whom: null,
  },
})

/** The key under which the register would find somebody of these names. */
const keyOf = ({ name, nativeName, abbreviation }: Partial<SentEntry>): string =>
  searchKey([name, nativeName, abbreviation].filter(Boolean).join(' '))

/** Judges entries against the register of a campaign, and against those before them in the same batch. */
export const judgeEntries = async (
  req: PayloadRequest,
  campaign: string,
  sent: readonly unknown[],
): Promise<Judged[]> => {
  const parsed = sent.map((entry) => sentEntrySchema.safeParse(entry))
  const valid = parsed.flatMap(({ data }) => (data ? [data] : []))
  const known = await knownIn(req, campaign, valid, valid.map(keyOf))
  const given = await numbersLeftBehind(req, campaign, valid, known)
  const seen = new Set<string>()
  return parsed.map(({ data, error }) => {
    if (!data) return refused(error?.issues ?? [])
    const isAgain = seen.has(entryKey(data))
    seen.add(entryKey(data))
    const verdict = judge(data, known, given)
    if (!isAgain || verdict.is === 'there') return { entry: data, verdict }
    return { entry: data, verdict: { ...verdict, is: 'there' } }
  })
}
