import { canMove, type SignatureState } from '../moderation'
import type { OwnChange } from './change-schema'

const changeable: readonly SignatureState[] = ['pending', 'published']

/** What a signer can still do with a signature as it stands; erasing is always possible. */
export const mayChange = ({ state }: { state: SignatureState }): OwnChange[] => [
  ...(changeable.includes(state) ? (['visibility', 'kind'] as const) : []),
  ...(state === 'pending' ? (['names'] as const) : []),
  ...(state !== 'withdrawn' && canMove(state, 'withdrawn', 'signer')
    ? (['withdraw'] as const)
    : []),
  'erase',
]
