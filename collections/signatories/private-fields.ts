import type { GroupField } from 'payload'
import { hiddenFields } from '@/cms/fields/hidden'
import { inConfidence } from './staff-only'

/** What a signer tells us and nobody else. */
export const privateFields: GroupField = {
  name: 'confidential',
  type: 'group',
  label: 'In confidence',
  access: inConfidence,
  fields: [
    { name: 'email', type: 'email', access: inConfidence },
    { name: 'officerName', type: 'text', access: inConfidence },
    { name: 'officerRole', type: 'text', access: inConfidence },
    {
      name: 'note',
      type: 'textarea',
      access: inConfidence,
      admin: { description: 'For moderators.' },
    },
    ...hiddenFields([{ name: 'mandate', type: 'json' }]),
  ],
}
