import type { PayloadRequest } from 'payload'
import { idOf } from './moderated'

/** What a member of staff is called, or null for nobody and for who is no longer there. */
export const nameOfUser = async (req: PayloadRequest, user: unknown): Promise<string | null> => {
  const id = idOf(user)
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    limit: 1,
    depth: 0,
    // Colleagues who handle signatures know one another by name; nothing else of the account is read.
    overrideAccess: true,
    req,
  })
  return docs[0]?.name ?? null
}
