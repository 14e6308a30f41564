import type { PayloadRequest } from 'payload'
import type { ModeratedSlug } from '@/domain/signature/queue'
import type { Moderated } from './moderated'

/** The rows with these ids as they stand in the transaction of the request, in no order; those in the trash are left out. */
export const rowsOf = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  ids: readonly string[],
): Promise<Moderated[]> => {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    // The door has asked the table of permissions; what decides is in fields that are closed over REST.
    overrideAccess: true,
    req,
  })
  return docs as unknown as Moderated[]
}

/** Changes one row; its hooks derive the public face and refresh the pages. */
export const changeRow = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  id: string,
  change: Record<string, unknown>,
): Promise<void> => {
  await req.payload.update({
    collection: slug,
    id,
    // The queue asks the table of moves itself; what it takes back, it puts where it was.
    context: { isDecided: true },
    data: change as never,
    depth: 0,
    // The door has asked the table of permissions; some of these fields are closed over REST.
    overrideAccess: true,
    req,
  })
}
