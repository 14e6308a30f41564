import { APIError, type PayloadRequest } from 'payload'

/** Refuses with 400 what would leave the site without an administrator but this one. */
export const refuseWithoutAdmin = async (req: PayloadRequest, id: string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    // Whether others remain is a fact about all accounts, whoever asks.
    overrideAccess: true,
    req,
    where: { and: [{ roles: { contains: 'admin' } }, { id: { not_equals: id } }] },
  })
  if (totalDocs === 0)
    throw new APIError(
      'This is the last administrator. Make another one first.',
      400,
      undefined,
      true,
    )
}
