import type { Field } from 'payload'
import { languageTagField } from '@/cms/fields/language-tag'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { webAddressField } from '@/cms/fields/web-address'

/** A recording: a file kept here or an address elsewhere, with what is heard and seen on it. */
export const recordingFields: Field[] = [
  translatableText('caption', { required: true }),
  {
    name: 'file',
    type: 'upload',
    relationTo: 'documents',
    admin: { description: 'Sound or moving picture kept on this site.' },
  },
  webAddressField('url', { label: 'Address elsewhere' }),
  {
    name: 'captions',
    type: 'upload',
    relationTo: 'documents',
    hasMany: true,
    label: 'Captions (WebVTT)',
    admin: { description: 'One file for each language; each says in which language it is.' },
  },
  languageTagField('language', { label: 'Language that is heard' }),
  translatableTextarea('transcript', {
    label: 'What is said',
    admin: {
      description: 'Only where it is not the speech itself, such as an interview about it.',
    },
  }),
]
