import type { PayloadRequest, Where } from 'payload'
import type { Claim, WorkPlace } from '@/domain/translation/desk/desk'
import type { Priority } from '@/domain/translation/desk/state'
import { nameOfUser } from '../../moderation/name-of-user'
import type { TaskRow } from '../progress/task-row'

/** The one task of a document in a locale. */
export const atPlace = ({ of, documentId, locale }: WorkPlace): Where => ({
  and: [
    { of: { equals: of } },
    { documentId: { equals: documentId } },
    { locale: { equals: locale } },
  ],
})

/** The task of a document in a locale as it stands, or null where there is none. */
export const rowAt = ({ payload }: PayloadRequest, place: WorkPlace): Promise<TaskRow | null> =>
  payload.db.findOne<TaskRow>({
    collection: 'translation-tasks',
    req: { payload, context: {} },
    where: atPlace(place),
  })

/** Whether a claim holds at a moment: somebody has it, and it has not run out. */
export const isHeld = (
  { claimedBy, claimExpires }: Pick<TaskRow, 'claimedBy' | 'claimExpires'>,
  now = Date.now(),
): boolean => Boolean(claimedBy) && Date.parse(claimExpires ?? '') > now

/** Who holds a translation, as the one who asks is told it; null where nobody does, or the claim has run out. */
export const claimIn = async (req: PayloadRequest, row: TaskRow | null): Promise<Claim | null> =>
  row && isHeld(row)
    ? {
        own: row.claimedBy === req.user?.id,
        name: (await nameOfUser(req, row.claimedBy)) ?? '',
        expires: new Date(row.claimExpires ?? 0).toISOString(),
      }
    : null

/** What is known of the task of a document in a locale: whose it is, when it is due, whether it waits for review. */
export const taskAt = async (
  req: PayloadRequest,
  place: WorkPlace,
): Promise<{ claim: Claim | null; due: string | null; priority: Priority; toReview: boolean }> => {
  const row = await rowAt(req, place)
  return {
    claim: await claimIn(req, row),
    due: row?.due ? new Date(row.due).toISOString() : null,
    priority: row?.priority ?? 'normal',
    toReview: row?.toReview ?? false,
  }
}
