import type { DecisionAction } from '@/domain/moderation'

/** What can be decided, as the panel names it. */
export const actionLabels: Record<DecisionAction, string> = {
  accept: 'Accepted',
  reject: 'Rejected',
  invalidate: 'Invalidated',
  merge: 'Merged',
  vouch: 'Vouched for',
  'accept-mandate': 'Mandate accepted',
  prove: 'Domain proved by DNS',
  undo: 'Undone',
  import: 'Imported',
  withdraw: 'Withdrawn',
  erase: 'Erased',
  restore: 'Restored',
}
