import type { PayloadRequest } from 'payload'
import type { Verdict } from '@/domain/import/verdict'
import type { Applied, Counts, Outcome } from '@/domain/import/wire'
import { inTransaction } from '../database/in-transaction'
import { fittingOrganizations } from './fitting-organizations'
import { type Judged, judgeEntries } from './judge-entries'
import { newId } from './new-id'
import { oneAtATime } from './one-at-a-time'
import type { ImportTerms } from './signatory-from'
import { type Writing, writeEntries } from './write-entries'

/** What is done with an entry: what is beyond question by itself, the rest as a person chose. */
export const outcomeOf = ({ entry, verdict }: Judged): Outcome => {
  if (!entry || verdict.is === 'refused') return 'refused'
  if (verdict.is === 'there') return 'there'
  if (entry.choice === 'skip') return 'skipped'
  if (verdict.is === 'returns') return 'returned'
  if (verdict.is === 'new') return 'added'
  if (entry.choice === 'return' && verdict.whom?.isUndone) return 'returned'
  const isForced = entry.choice === 'add' && !verdict.questions.includes('number-taken')
  return isForced ? 'added' : 'question'
}

/** Of whom a number was taken: somebody whose import was undone may come back under it with corrected names. */
const returningIn = ({ whom }: Verdict, outcome: Outcome) =>
  outcome === 'returned' && whom ? { id: whom.id, number: whom.number } : null

/** Brings one batch into the register, all of it or nothing; what is there already stays as it is. */
export const applyEntries = (
  req: PayloadRequest,
  terms: ImportTerms,
  sent: readonly unknown[],
): Promise<Applied> =>
  oneAtATime(terms.campaign, () =>
    inTransaction(req, async () => {
      const judged = await judgeEntries(req, terms.campaign, sent)
      const entries = judged.flatMap(({ entry }) => (entry ? [entry] : []))
      const fitting = await fittingOrganizations(req, entries)
      const written: Writing[] = []
      let at = -1
      const results = judged.map((one): Applied['results'][number] => {
        const { entry, verdict } = one
        if (entry) at += 1
        const outcome = outcomeOf(one)
        if (!entry || (outcome !== 'added' && outcome !== 'returned'))
          return { outcome, id: null, verdict }
        const organization =
          entry.organization === undefined ? (fitting[at]?.id ?? null) : entry.organization
        const returning = returningIn(verdict, outcome)
        const id = returning?.id ?? newId(req.payload)
        written.push({ id, entry, organization, returning })
        return { outcome, id, verdict }
      })
      await writeEntries(req, terms, written)
      return { results }
    }),
  )

/** Counts what became of entries, on top of what was counted before. */
export const countsOf = (before: Counts, { results }: Applied): Counts => {
  const counts = { ...before }
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
