import { canMove, type SignatureState } from '../moderation'
import type { OwnChange } from './change-schema'
import { erasedName } from './erased-name'

const changeable: readonly SignatureState[] = ['pending', 'published']

type Own = { state: SignatureState; name: string; deletedAt?: string | null | undefined }

/**
 * What a signer can still do with a signature as it stands; erasing is always possible. Whose names were erased when their
 * time was over can be shown in no other way any more; what staff put into the trash can only be taken back.
 */
export const mayChange = ({ state, name, deletedAt }: Own): OwnChange[] => [
  ...(changeable.includes(state) && name !== erasedName && !deletedAt
    ? (['visibility', 'kind'] as const)
    : []),
  ...(state === 'pending' && !deletedAt ? (['names'] as const) : []),
  ...(state !== 'withdrawn' && canMove(state, 'withdrawn', 'signer')
    ? (['withdraw'] as const)
    : []),
  'erase',
]
