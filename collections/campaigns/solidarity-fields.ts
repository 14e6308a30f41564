import type { Field } from 'payload'
import { translatableTextarea } from '@/cms/fields/translatable'
import { webAddressField } from '@/cms/fields/web-address'

/** Where solidarity messages are sent, and what happens to them. */
export const solidarityFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    label: 'Address for messages',
    admin: { description: 'Shown to everybody.' },
  },
  webAddressField('listUrl', { label: 'Where the up-to-date list stands elsewhere' }),
  translatableTextarea('note', { admin: { description: 'What will be done with the messages.' } }),
]
