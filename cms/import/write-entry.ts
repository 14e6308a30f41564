import type { PayloadRequest } from 'payload'
import type { SentEntry } from '@/domain/import/wire'
import { newId } from './new-id'
import { fingerprintOf, type ImportTerms, signatoryFrom } from './signatory-from'

let last = 0

/** A moment after all that were given before: numbers are given in the order in which entries came. */
const nextMoment = (): string => {
  last = Math.max(Date.now(), last + 1)
  return new Date(last).toISOString()
}

const noteDown = async (
  req: PayloadRequest,
  signatory: string,
  terms: ImportTerms,
  { from, fingerprint }: { from: 'invalidated' | null; fingerprint: string },
): Promise<void> => {
  await req.payload.db.create({
    collection: 'decisions',
    data: {
      signatory,
      campaign: terms.campaign,
      action: 'import',
      from,
      to: terms.mode,
      by: terms.user,
      batch: terms.id,
      before: { fingerprint },
      createdAt: terms.now,
      updatedAt: terms.now,
    },
    req,
    returning: false,
  })
}

/** Adds an entry to the register, or brings back whom `returning` names, and writes it into the history. Returns its ID. */
export const writeEntry = async (
  req: PayloadRequest,
  entry: SentEntry,
  organization: string | null,
  terms: ImportTerms,
  returning: { id: string; number: number | null } | null,
): Promise<string> => {
  const data = signatoryFrom(
    { ...entry, number: returning?.number ?? entry.number },
    organization,
    terms,
  )
  const id = returning?.id ?? newId(req.payload)
  if (returning) {
    await req.payload.db.updateOne({ collection: 'signatories', id, data, req, returning: false })
  } else
    await req.payload.db.create({
      collection: 'signatories',
      customID: id,
      data: { ...data, createdAt: nextMoment() },
      req,
      returning: false,
    })
  const fingerprint = fingerprintOf(data)
  await noteDown(req, id, terms, { from: returning ? 'invalidated' : null, fingerprint })
  return id
}
