import { APIError, type CollectionBeforeChangeHook } from 'payload'

const isAdmin = (roles: unknown): boolean => Array.isArray(roles) && roles.includes('admin')

/** Refuses to take the role from the last administrator: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isAdmin(originalDoc?.roles) || data.roles === undefined || isAdmin(data.roles)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    // Whether others remain is a fact about all accounts, whoever asks.
    overrideAccess: true,
    req,
    where: { roles: { contains: 'admin' } },
  })
  if (totalDocs <= 1)
    throw new APIError(
      'This is the last administrator. Make another one first.',
      400,
      undefined,
      true,
    )
  return data
}
