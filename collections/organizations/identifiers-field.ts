import type { ArrayField } from 'payload'
import { translatableText } from '@/cms/fields/translatable'

const schemeLabels = [
  { value: 'fr-rna', label: 'France: RNA (W and 9 characters)' },
  { value: 'fr-siren', label: 'France: SIREN (9 digits)' },
  { value: 'other', label: 'Another register' },
]

/** The numbers under which public registers know an organisation. */
export const identifiersField: ArrayField = {
  name: 'identifiers',
  type: 'array',
  labels: { singular: 'Number in a register', plural: 'Numbers in registers' },
  fields: [
    {
      name: 'scheme',
      type: 'select',
      required: true,
      defaultValue: 'other',
      options: schemeLabels,
    },
    translatableText('register', {
      admin: {
        description: 'What the register is called.',
        condition: (_, siblings) => siblings?.scheme === 'other',
      },
    }),
    { name: 'number', type: 'text', required: true },
  ],
}
