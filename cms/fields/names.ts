import type { Field } from 'payload'
import { languageTagField } from './language-tag'
import { translatableText } from './translatable'

/** The names of an organisation or a person: as readers know it, for short, and in its own script. */
export const nameFields = (): Field[] => [
  translatableText('name', {
    required: true,
    label: 'Name',
    admin: {
      description: 'In the original language of this document, or as it is translated there.',
    },
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'nativeName',
        type: 'text',
        label: 'Name in its own script',
        admin: { width: '50%', description: 'Exactly as they write it themselves.' },
      },
      languageTagField('nativeLanguage', { label: 'Language of that name' }),
    ],
  },
  { name: 'abbreviation', type: 'text', index: true, admin: { width: '50%' } },
]
