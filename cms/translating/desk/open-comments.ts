import type { PayloadRequest } from 'payload'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { messageKey } from '@/domain/translation/message'
import { atPlace } from './work-on'

/** How many comments of each segment of a translation wait for an answer, by the segment's key. */
export const openComments = async (
  req: PayloadRequest,
  place: WorkPlace,
): Promise<ReadonlyMap<string, number>> => {
  const { docs } = await req.payload.db.find<{ msgctxt: string; msgid: string }>({
    collection: 'translation-comments',
    limit: 0,
    pagination: false,
    req,
    select: { msgctxt: true, msgid: true },
    where: { and: [atPlace(place), { resolvedOn: { exists: false } }] },
  })
  const counts = new Map<string, number>()
  for (const comment of docs) {
    const key = messageKey(comment)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
