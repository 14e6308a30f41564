import type { DecisionAction, SignatureState } from '../moderation'
import type { ProofMethod } from './proof'
import type { LikenessBy } from './similar-names'
import type { Visibility } from './visibility'
import type { WaitingReason } from './why-waiting'

/** The collections that moderators decide on. */
export type ModeratedSlug = 'signatories' | 'solidarity-messages'

/** What moderators do with a row; merging and undoing aside, which concern several. */
export const moderationActions = [
  'accept',
  'vouch',
  'accept-mandate',
  'reject',
  'invalidate',
] as const
export type ModerationAction = (typeof moderationActions)[number]

/** The shelves of the queue: what waits for a decision, and the states. */
export type Shelf = 'waiting' | SignatureState | 'all'

/** Somebody with a similar name, as it is shown beside the one that waits. */
export type SimilarOne = {
  of: 'signatories' | 'organizations'
  id: string
  by: LikenessBy
  name: string
  nativeName: string | null
  abbreviation: string | null
  domain: string | null
  country: string | null
  state: string | null
  number: number | null
}

type Row = {
  id: string
  name: string
  country: string | null
  countryLabel: string | null
  state: SignatureState
  campaign: { id: string | null; title: string }
  /** Null for whoever may not read what is told in confidence. */
  signedOn: string | null
  reasons: WaitingReason[]
}

/** A signature as the queue shows it. */
export type SignatureRow = Row & {
  of: 'signatories'
  nativeName: string | null
  nativeLanguage: string | null
  abbreviation: string | null
  kind: 'organization' | 'person'
  city: string | null
  website: string | null
  domain: string | null
  visibility: Visibility
  pseudonym: string | null
  source: string
  toPublish: boolean
  number: number | null
  confirmedOn: string | null
  publishedOn: string | null
  reason: string | null
  duplicateOf: string | null
  proof: { method: ProofMethod; on: string | null; domain: string | null; by: string | null }
  hasMandate: boolean
  similar: SimilarOne[]
}

/** A message of solidarity as the queue shows it. */
export type MessageRow = Row & {
  of: 'solidarity-messages'
  organization: string | null
  text: string
  language: string
}

export type QueueRow = SignatureRow | MessageRow

/** One page of the queue, with counts of all shelves and the campaigns to choose from. */
export type QueuePage = {
  rows: QueueRow[]
  total: number
  isPartial: boolean
  page: number
  pages: number
  counts: Partial<Record<Shelf, number>>
  campaigns: { id: string; title: string }[]
}

/** How a row stands after a decision. */
export type Outcome = { id: string; state: string; number: number | null; toPublish: boolean }

/** What happened to a row meanwhile: its state now, and by whom and when it was last decided on. */
export type Conflict = {
  id: string
  state: string | null
  action: string | null
  by: string | null
  at: string | null
}

/** One line of a row's history. */
export type HistoryEntry = {
  id: string
  at: string
  action: DecisionAction
  from: string | null
  to: string | null
  reason: string | null
  by: string | null
  batch: string | null
  undone: boolean
}
