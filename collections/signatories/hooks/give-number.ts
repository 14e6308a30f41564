import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { dayOf } from '@/domain/register/row'
import { idOf, stands } from './standing'

const highestIn = async (
  req: PayloadRequest,
  collection: 'signatories' | 'register-entries',
  campaign: unknown,
): Promise<number> => {
  const { docs } = await req.payload.db.find<{ id: string; number?: number | null }>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-number',
    where: { campaign: { equals: campaign } },
  })
  return docs[0]?.number ?? 0
}

/**
 * Gives whoever is saved as published a number and a day, where there is none yet: the next one of the campaign, after
 * all that were ever given. The day, like the number, stays.
 */
export const giveNumber: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const signatory = { ...originalDoc, ...data }
  const stood = operation === 'update' && originalDoc?.number
  const day = stood ? dayOf(originalDoc.publishedOn) : null
  if (day !== null && dayOf(signatory.publishedOn) !== day) {
    if (!context.isRestoringVersion)
      throw new APIError(
        `This signatory has stood in the register since ${day}. That day cannot change.`,
        400,
        undefined,
        true,
      )
    signatory.publishedOn = originalDoc.publishedOn
  }
  if (!stands(signatory)) return { ...data, publishedOn: signatory.publishedOn }
  const campaign = idOf(signatory.campaign)
  const number =
    signatory.number ??
    Math.max(
      await highestIn(req, 'signatories', campaign),
      await highestIn(req, 'register-entries', campaign),
    ) + 1
  return {
    ...data,
    number,
    publishedOn: signatory.publishedOn ?? new Date().toISOString(),
    toPublish: false,
  }
}
