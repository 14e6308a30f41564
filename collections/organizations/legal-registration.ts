import type { GroupField } from 'payload'
import { partialDateField } from '@/cms/fields/partial-date'
import { translatableText } from '@/cms/fields/translatable'

/** Under which law an organisation is registered, where, when and with what number. */
export const legalRegistration: GroupField = {
  name: 'registration',
  type: 'group',
  label: 'Legal registration',
  fields: [
    translatableText('basis', {
      admin: { description: 'The law, such as “Act of 1 July 1901, article 5”.' },
    }),
    translatableText('authority', {
      admin: { description: 'Where it was filed, such as “Prefecture of Police, Paris”.' },
    }),
    ...partialDateField({ name: 'date' }),
    { name: 'number', type: 'text' },
  ],
}
