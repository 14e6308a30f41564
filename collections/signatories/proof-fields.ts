import type { GroupField } from 'payload'
import { optionsFrom } from '@/cms/fields/options'
import { proofMethods } from '@/domain/signature/proof'
import { proofLabels } from './labels'
import { staffOnly } from './staff-only'

/** How an organisation's authority to sign was verified, when, and by whom. */
export const proofFields: GroupField = {
  name: 'proof',
  type: 'group',
  label: 'Proof of authority',
  access: staffOnly,
  admin: { condition: (data) => data?.kind === 'organization' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'method',
          type: 'select',
          defaultValue: 'none',
          options: optionsFrom(proofMethods, proofLabels),
        },
        { name: 'on', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
      ],
    },
    { name: 'domain', type: 'text', admin: { description: 'The domain that proved it.' } },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Verified by' },
  ],
}
