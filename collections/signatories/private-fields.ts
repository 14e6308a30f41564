import type { GroupField } from 'payload'
import { hiddenFields } from '@/cms/fields/hidden'
import { addressField } from '@/cms/private-data/address-field'
import { sealedField } from '@/cms/private-data/sealed-field'
import { inConfidence } from './staff-only'

const sealed = <Field extends Parameters<typeof sealedField>[1]>(field: Field): Field =>
  sealedField(`signatories.${field.name}`, field)

/** What a signer tells us and nobody else: sealed in the database and in versions. */
export const privateFields: GroupField = {
  name: 'confidential',
  type: 'group',
  label: 'In confidence',
  access: inConfidence,
  fields: [
    addressField('signatories.email', { name: 'email', type: 'email', access: inConfidence }),
    sealed({ name: 'officerName', type: 'text', access: inConfidence }),
    sealed({ name: 'officerRole', type: 'text', access: inConfidence }),
    sealed({
      name: 'note',
      type: 'textarea',
      access: inConfidence,
      admin: { description: 'For moderators.' },
    }),
    ...hiddenFields([sealed({ name: 'mandate', type: 'json' })]),
  ],
}
