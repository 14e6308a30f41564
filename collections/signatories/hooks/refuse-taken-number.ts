import { APIError, type CollectionBeforeValidateHook } from 'payload'

/** Numbers never move: one that stands in a campaign's register is not given again. */
export const refuseTakenNumber: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const number = data?.number ?? null
  if (number === null || number === originalDoc?.number) return data
  const campaign = data?.campaign ?? originalDoc?.campaign
  const taken = await req.payload.count({
    collection: 'signatories',
    // Whether a number is free is a fact about all signatories, whoever asks.
    overrideAccess: true,
    req,
    trash: true,
    where: { and: [{ campaign: { equals: campaign } }, { number: { equals: number } }] },
  })
  if (taken.totalDocs > 0)
    throw new APIError(
      `Number ${number} stands in this campaign’s register already.`,
      400,
      undefined,
      true,
    )
  return data
}
