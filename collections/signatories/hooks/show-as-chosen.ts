import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { type Facing, faceOf } from '@/domain/signature/face-of'
import { visibilities } from '@/domain/signature/visibility'

/**
 * Derives the public face from what was signed, each time either changes. A visibility that is none is refused by 400:
 * Payload looks at it later, and at texts alone.
 */
export const showAsChosen: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const whole = { ...originalDoc, ...data }
  if (!visibilities.some((known) => known === whole.visibility)) {
    const message = req.t('validation:invalidSelection')
    throw new ValidationError(
      { collection: 'signatories', errors: [{ path: 'visibility', message }], req },
      req.t,
    )
  }
  return { ...data, shown: faceOf(whole as Facing) }
}
