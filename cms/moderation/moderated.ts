import type { MessageState, SignatureState } from '@/domain/moderation'
import type { Signatory } from '@/payload-types'

/** What of a row decides on what can be done with it; of messages most is missing. */
export type Moderated = Pick<
  Partial<Signatory>,
  | 'kind'
  | 'number'
  | 'toPublish'
  | 'ledgerDue'
  | 'moderate'
  | 'reason'
  | 'proof'
  | 'duplicateOf'
  | 'mailDue'
  | 'mailTries'
  | 'mailNext'
  | 'confidential'
  | 'publishedOn'
  | 'signedOn'
  | 'createdAt'
> & { id: string; campaign: unknown; state: SignatureState | MessageState }

/** The id of what a relationship holds, whether it was opened or not. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return String(value.id)
}
