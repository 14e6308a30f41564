import type { DateField, Field } from 'payload'
import { inConfidence } from './staff-only'

const day = (name: string, description: string, isPublic = false): DateField => ({
  name,
  type: 'date',
  ...(isPublic ? { index: true } : { access: inConfidence }),
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' }, description },
})

/** The date of each step that a signature has taken. */
export const stepFields: Field[] = [
  day('signedOn', 'When it was signed.'),
  day('confirmedOn', 'When it was confirmed by e-mail.'),
  day('publishedOn', 'Since when it has stood in the register.', true),
  day('withdrawnOn', 'When it was withdrawn.'),
  day('erasedOn', 'When what was told in confidence was erased.'),
]
