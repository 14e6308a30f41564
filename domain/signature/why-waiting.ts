import type { SignatureState } from '../moderation'
import type { ProofMethod } from './proof'

/** Why a signature does not stand in the register yet, as codes that the panel has words for. */
export const waitingReasons = [
  'not-confirmed',
  'gets-number',
  'mandate-to-check',
  'free-mail',
  'domain-differs',
  'no-website',
  'no-proof',
  'moderated-campaign',
  'stricter-limit',
  'similar-name',
] as const
export type WaitingReason = (typeof waitingReasons)[number]

/** What is known of a signature that waits. `mail` tells what its e-mail's domain is to its website's. */
export type WaitingFacts = {
  kind: 'organization' | 'person'
  state: SignatureState
  toPublish: boolean
  proof: ProofMethod
  mail: 'same' | 'differs' | 'free' | 'none'
  website: string | null
  hasMandate: boolean
  moderate: boolean
  personsAppear: 'on-confirmation' | 'after-moderation'
  hasSimilar: boolean
}

const mailReason = ({ mail, website }: WaitingFacts): WaitingReason => {
  if (website === null) return 'no-website'
  if (mail === 'free') return 'free-mail'
  return mail === 'differs' ? 'domain-differs' : 'no-proof'
}

const proofReasons = (facts: WaitingFacts): WaitingReason[] => {
  if (facts.kind === 'person' || facts.proof !== 'none') return []
  return facts.hasMandate ? ['mandate-to-check', mailReason(facts)] : [mailReason(facts)]
}

/**
 * Says why a signature waits, what decides first; nothing for one that waits for nobody. One that was accepted and only has
 * yet to get its number says that and no more.
 */
export const whyWaiting = (facts: WaitingFacts): WaitingReason[] => {
  if (facts.state === 'unconfirmed') return ['not-confirmed']
  if (facts.state !== 'pending') return []
  if (facts.toPublish) return ['gets-number']
  const isModerated = facts.kind === 'person' && facts.personsAppear === 'after-moderation'
  return [
    ...proofReasons(facts),
    ...(isModerated ? (['moderated-campaign'] as const) : []),
    ...(facts.moderate ? (['stricter-limit'] as const) : []),
    ...(facts.hasSimilar ? (['similar-name'] as const) : []),
  ]
}
