import type { ModerationAction, QueueRow } from '@/domain/signature/queue'

const acceptable = ['pending', 'rejected', 'invalidated']

/** Whether an organisation has proved nothing yet, so that staff have to vouch for it. */
export const isUnproved = (row: QueueRow): boolean =>
  row.of === 'signatories' && row.kind === 'organization' && row.proof.method === 'none'

const isAccepted = (row: QueueRow): boolean => row.of === 'signatories' && row.toPublish

/** What can be done with a row as it stands; what the server would refuse is not offered. */
export const deedsFor = (row: QueueRow): readonly ModerationAction[] => {
  const { state } = row
  if (row.of === 'solidarity-messages')
    return [
      ...(state === 'pending' || state === 'rejected' ? (['accept'] as const) : []),
      ...(['unconfirmed', 'pending', 'published'].includes(state) ? (['reject'] as const) : []),
    ]
  return [
    ...(acceptable.includes(state) && !isAccepted(row) ? (['accept'] as const) : []),
    ...(state === 'unconfirmed' || state === 'pending' ? (['reject'] as const) : []),
    ...(state === 'published' ? (['invalidate'] as const) : []),
  ]
}
