import type { PayloadRequest } from 'payload'
import type { Counts } from '@/domain/import/wire'

/** Keeps how far an import has come, for whoever watches it. */
export const keepCounts = async (
  req: PayloadRequest,
  id: string,
  counts: Counts,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'imports',
    id,
    data: { counts },
    req,
    returning: false,
  })
}
