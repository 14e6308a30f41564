import type { PayloadRequest } from 'payload'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { atPlace } from '../claims/task-at'

/** Notes on a translation that it waits for a second person to review it, or that it does not any more. */
export const markToReview = async (
  { payload }: PayloadRequest,
  place: WorkPlace,
  toReview: boolean,
): Promise<void> => {
  await payload.db.updateOne({
    collection: 'translation-tasks',
    data: { toReview },
    options: { atomic: true },
    req: { payload, context: {} },
    where: atPlace(place),
  })
}
