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

/** Who can move a signature: its signer, staff, the registrar that gives numbers, the clock that lets things expire. */
export const movers = ['signer', 'staff', 'registrar', 'clock'] as const
export type Mover = (typeof movers)[number]

/** Stands in the register. */
export const standing = ['published'] as const satisfies readonly SignatureState[]

/** Waits for its signer. */
export const awaitingSigner = ['unconfirmed'] as const satisfies readonly SignatureState[]

/** Waits for staff, or for the registrar. */
export const awaitingDecision = ['pending'] as const satisfies readonly SignatureState[]

/** Stood in the register, or could have, and no longer does: a number that was given stays as a tombstone. */
export const gone = ['withdrawn', 'invalidated'] as const satisfies readonly SignatureState[]

/** Never came into the register. */
export const turnedAway = ['rejected', 'expired'] as const satisfies readonly SignatureState[]

/** Nothing leads out of these; who wants in again signs again. */
export const final = ['withdrawn', 'expired'] as const satisfies readonly SignatureState[]

/** A signature in one of these counts as signed: whoever signs again with its address is told so by mail alone. */
export const alive = [
  'unconfirmed',
  'pending',
  'published',
] as const satisfies readonly SignatureState[]

type Moves = Partial<Record<SignatureState, readonly Mover[]>>

const moves: Readonly<Record<SignatureState, Moves>> = {
  unconfirmed: {
    pending: ['signer', 'staff'],
    rejected: ['staff'],
    invalidated: ['staff'],
    withdrawn: ['signer', 'staff'],
    expired: ['clock'],
  },
  pending: {
    published: ['staff', 'registrar'],
    rejected: ['staff'],
    invalidated: ['staff'],
    withdrawn: ['signer', 'staff'],
  },
  published: {
    // A signer who turns an organisation's signature into their own, or back, may have to be looked at again.
    pending: ['signer', 'staff'],
    invalidated: ['staff'],
    withdrawn: ['signer', 'staff'],
  },
  rejected: { pending: ['staff'], published: ['staff'], withdrawn: ['signer', 'staff'] },
  invalidated: { pending: ['staff'], published: ['staff'], withdrawn: ['signer', 'staff'] },
  withdrawn: {},
  expired: {},
}

/** Whether a signature may go from one state to another by somebody's hand; staying where it is always may. */
export const canMove = (from: SignatureState, to: SignatureState, mover: Mover): boolean =>
  from === to || (moves[from][to]?.includes(mover) ?? false)

/** The states into which somebody may take a signature out of the one that it is in. */
export const movesOf = (from: SignatureState, mover: Mover): readonly SignatureState[] =>
  signatureStates.filter((to) => to !== from && canMove(from, to, mover))

/** The states of a solidarity message. */
export const messageStates = [
  'unconfirmed',
  'pending',
  'published',
  'rejected',
  'withdrawn',
  'expired',
] as const
export type MessageState = (typeof messageStates)[number]

/** How a signature came in. */
export const signatureSources = ['form', 'e-mail', 'paper', 'import'] as const
export type SignatureSource = (typeof signatureSources)[number]

/** What can be decided on a signature, each of which leaves a row in its history. */
export const decisionActions = [
  'accept',
  'reject',
  'invalidate',
  'merge',
  'vouch',
  'accept-mandate',
  'prove',
  'undo',
  'import',
  'withdraw',
  'erase',
  'restore',
] as const
export type DecisionAction = (typeof decisionActions)[number]
