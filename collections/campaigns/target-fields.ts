import type { Field } from 'payload'
import { translatableText } from '@/cms/fields/translatable'

/** Whom a demand is made of: a company, an authority, a person in office. */
export const targetFields: Field[] = [
  translatableText('name', { required: true }),
  translatableText('role', { admin: { description: 'What it is or does, in a few words.' } }),
]
