import { canMove, type SignatureState } from '@/domain/moderation'
import type { ModeratedSlug, ModerationAction } from '@/domain/signature/queue'
import type { Moderated } from './moderated'

/** Why something cannot be done with a row: it is in no state for it; nothing proves its authority; it has no mandate. */
type Refusal = 'not-now' | 'needs-proof' | 'no-mandate'

/** What becomes of a row, or why nothing does. */
export type Plan = { to: SignatureState; change: Record<string, unknown> } | { refused: Refusal }

export type By = { reason: string | null; user: string | null; now: Date }

/** For how long a mail about a decision waits, so that the decision can be undone unheard; in milliseconds. */
const mailDelay = 5 * 60_000

const mail = (row: Moderated, due: 'rejected' | 'invalidated', now: Date) =>
  row.confidential?.email && row.state !== 'unconfirmed'
    ? {
        mailDue: due,
        // As if tried once: what was never tried goes out at once.
        mailTries: 1,
        mailNext: new Date(now.getTime() + mailDelay).toISOString(),
      }
    : {}

const isUnproved = ({ kind, proof }: Moderated): boolean =>
  kind === 'organization' && (proof?.method ?? 'none') === 'none'

const accepted = (row: Moderated) => ({
  state: 'pending',
  toPublish: true,
  moderate: false,
  reason: null,
  duplicateOf: null,
  ...(row.mailDue === 'rejected' || row.mailDue === 'invalidated' ? { mailDue: null } : {}),
})

const acceptable = ['pending', 'rejected', 'invalidated']

const accept = (row: Moderated, proof: Record<string, unknown> = {}): Plan => {
  if (row.state === 'published' && 'proof' in proof)
    return { to: 'published', change: { ...proof, ledgerDue: true } }
  if (!acceptable.includes(row.state) || row.toPublish) return { refused: 'not-now' }
  return { to: 'published', change: { ...accepted(row), ...proof } }
}

const proofBy = (method: 'vouched' | 'mandate', { user, now }: By) => ({
  proof: { method, on: now.toISOString(), by: user, domain: null },
})

const planSignature = (row: Moderated, action: ModerationAction, by: By): Plan => {
  const from = row.state as SignatureState
  switch (action) {
    case 'accept':
      return isUnproved(row) && acceptable.includes(from) ? { refused: 'needs-proof' } : accept(row)
    case 'vouch':
      return accept(row, row.kind === 'organization' ? proofBy('vouched', by) : {})
    case 'accept-mandate':
      return row.confidential?.mandate
        ? accept(row, proofBy('mandate', by))
        : { refused: 'no-mandate' }
    case 'reject':
    case 'invalidate': {
      const to = action === 'reject' ? 'rejected' : 'invalidated'
      if (from === to || !canMove(from, to, 'staff')) return { refused: 'not-now' }
      const change = {
        state: to,
        toPublish: false,
        ledgerDue: from === 'published',
        reason: by.reason,
        ...mail(row, to, by.now),
      }
      return { to, change }
    }
  }
}

const fromStates: Partial<Record<ModerationAction, readonly string[]>> = {
  accept: ['pending', 'rejected'],
  reject: ['unconfirmed', 'pending', 'published'],
}

const planMessage = ({ state }: Moderated, action: ModerationAction): Plan => {
  if (!fromStates[action]?.includes(state)) return { refused: 'not-now' }
  const to = action === 'accept' ? 'published' : 'rejected'
  return { to, change: { state: to, moderate: false } }
}

/**
 * What an action makes of a row. An accepted signature waits for the registrar, who gives it its number; an organisation is
 * accepted once its authority is proved, which vouching and a mandate do. Who was turned away is told by mail, if the
 * address was confirmed and after a delay; of messages nobody is told.
 */
export const plan = (
  slug: ModeratedSlug,
  row: Moderated,
  action: ModerationAction,
  by: By,
): Plan => (slug === 'signatories' ? planSignature(row, action, by) : planMessage(row, action))
