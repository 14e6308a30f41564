import type { CollectionBeforeChangeHook } from 'payload'
import { type Facing, faceOf } from '@/domain/signature/face-of'

/** Derives the public face from what was signed, each time either changes. */
export const showAsChosen: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  shown: faceOf({ ...originalDoc, ...data } as Facing),
})
