import type { PayloadRequest } from 'payload'
import type { SentEntry } from '@/domain/import/wire'
import { fingerprintOf, type ImportTerms, signatoryFrom } from './signatory-from'
import { storeOf } from './store/store-of'

/** An entry on its way into the register, under the ID that it gets; or that it had, where it comes back. */
export type Writing = {
  id: string
  entry: SentEntry
  organization: string | null
  returning: { id: string; number: number | null } | null
}

let last = 0

/** A moment after all that were given before: numbers are given in the order in which entries came. */
const nextMoment = (): string => {
  last = Math.max(Date.now(), last + 1)
  return new Date(last).toISOString()
}

const signatoryOf = ({ id, entry, organization, returning }: Writing, terms: ImportTerms) => ({
  id,
  ...signatoryFrom({ ...entry, number: returning?.number ?? entry.number }, organization, terms),
})

/** Adds entries to the register, or brings them back, and writes each into the history; a few statements for all of them. */
export const writeEntries = async (
  req: PayloadRequest,
  terms: ImportTerms,
  writings: readonly Writing[],
): Promise<void> => {
  const store = storeOf(req)
  const ready = writings.map((one) => ({
    isNew: !one.returning,
    signatory: signatoryOf(one, terms),
  }))
  await store.add(
    ready.flatMap(({ isNew, signatory }) =>
      isNew ? [{ ...signatory, createdAt: nextMoment() }] : [],
    ),
  )
  await store.change(ready.flatMap(({ isNew, signatory }) => (isNew ? [] : [signatory])))
  await store.note(
    ready.map(({ isNew, signatory }) => ({
      signatory: signatory.id,
      campaign: terms.campaign,
      action: 'import',
      from: isNew ? null : 'invalidated',
      to: terms.mode,
      by: terms.user,
      batch: terms.id,
      before: { fingerprint: fingerprintOf(signatory) },
      createdAt: terms.now,
      updatedAt: terms.now,
    })),
  )
}
