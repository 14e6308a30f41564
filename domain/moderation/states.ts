/** The states of a signature on its way from the form into the register, and out of it. */
export const signatureStates = [
  'unconfirmed',
  'pending',
  'published',
  'rejected',
  'withdrawn',
  'invalidated',
  'expired',
] as const
export type SignatureState = (typeof signatureStates)[number]

/** The states of a solidarity message. */
export const messageStates = ['pending', 'published', 'rejected'] as const

/** How a signature came in. */
export const signatureSources = ['form', 'e-mail', 'paper', 'import'] as const
export type SignatureSource = (typeof signatureSources)[number]
