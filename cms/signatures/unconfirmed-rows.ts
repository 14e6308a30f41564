import type { PayloadRequest } from 'payload'
import type { OutboxSlug, OwedRow } from '../mails/owed'

type Row = Record<string, unknown>

/** Writes the row of a letter that is not confirmed yet. */
export const createRow = async (
  req: PayloadRequest,
  collection: OutboxSlug,
  data: Row,
): Promise<OwedRow> =>
  (await req.payload.db.create({
    collection,
    data: structuredClone(data),
    req,
  })) as unknown as OwedRow

/**
 * Has a newer letter stand in the place of one that is not confirmed yet, as a whole: what counts is what was sent last. The
 * day of the first one stays, from which its time runs, and so does that a person must look at it. False where it was
 * confirmed or has expired at this moment.
 */
export const replaceRow = async (
  req: PayloadRequest,
  collection: OutboxSlug,
  { id, moderate }: OwedRow,
  { createdAt: _, ...data }: Row,
): Promise<boolean> => {
  const linked = { organization: data.organization ?? null, countryLabel: null }
  const replaced = await req.payload.db.updateOne({
    collection,
    data: {
      ...structuredClone(data),
      ...linked,
      moderate: data.moderate === true || moderate === true,
    },
    options: { atomic: true },
    req,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'unconfirmed' } }] },
  })
  return replaced !== null
}
