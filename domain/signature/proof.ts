/**
 * How an organisation's authority to sign was verified: not yet; by its e-mail domain being that of its website; by a
 * record in its DNS; by a mandate that staff read; by the word of staff; by the published list that it was taken from.
 */
export const proofMethods = [
  'none',
  'email-domain',
  'dns-txt',
  'mandate',
  'vouched',
  'source',
] as const
export type ProofMethod = (typeof proofMethods)[number]
