import type { PayloadRequest } from 'payload'
import type { DecisionAction } from '@/domain/moderation'
import type { ModeratedSlug } from '@/domain/signature/queue'
import { idOf, type Moderated } from './moderated'

type Entry = {
  action: DecisionAction
  batch: string
  to: string
  reason?: string | null
}

/** What of a row a decision can change, as it stood; nothing that was told in confidence. */
const standing = (row: Moderated) => ({
  state: row.state,
  ...(row.kind
    ? {
        toPublish: row.toPublish ?? false,
        reason: row.reason ?? null,
        duplicateOf: idOf(row.duplicateOf),
        proof: {
          method: row.proof?.method ?? 'none',
          on: row.proof?.on ?? null,
          by: idOf(row.proof?.by),
          domain: row.proof?.domain ?? null,
        },
        mailDue: row.mailDue ?? null,
        mailTries: row.mailTries ?? null,
        mailNext: row.mailNext ?? null,
      }
    : {}),
  moderate: row.moderate ?? false,
})

export type Standing = ReturnType<typeof standing>

/** Writes into the history who decided what on a row, and how it stood before. */
export const writeDown = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  row: Moderated,
  { action, batch, to, reason = null }: Entry,
): Promise<void> => {
  await req.payload.create({
    collection: 'decisions',
    data: {
      [slug === 'signatories' ? 'signatory' : 'message']: row.id,
      campaign: idOf(row.campaign),
      action,
      from: row.state,
      to: to as 'pending',
      reason,
      by: req.user?.id ?? null,
      batch,
      before: standing(row),
    },
    depth: 0,
    // Nobody writes the history by hand; the site does, for whom it let in at the door.
    overrideAccess: true,
    req,
  })
}
