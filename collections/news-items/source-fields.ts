import type { Field } from 'payload'
import { languageTagField } from '@/cms/fields/language-tag'
import { webAddressField } from '@/cms/fields/web-address'

/** Where an item comes from: who wrote it, where it appeared, and where it can be read. */
export const sourceFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    fields: [{ name: 'name', type: 'text', required: true }],
    admin: { description: 'As they are named at the head of the article.' },
  },
  {
    name: 'authorNotNamed',
    type: 'checkbox',
    label: 'The source names no author',
    defaultValue: false,
  },
  {
    name: 'publication',
    type: 'text',
    index: true,
    admin: { description: 'Newspaper, agency, site.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'edition', type: 'text', admin: { width: '50%' } },
      {
        name: 'page',
        type: 'text',
        admin: { width: '50%', description: 'As printed, such as “A.19”.' },
      },
    ],
  },
  languageTagField('sourceLanguage', { label: 'Language of the source' }),
  webAddressField('originalUrl', { label: 'Address of the original' }),
  {
    name: 'archivedCopy',
    type: 'upload',
    relationTo: 'documents',
    admin: {
      description: 'A copy for the record. The public gets it only where the rights allow.',
    },
  },
]
