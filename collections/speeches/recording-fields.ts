import type { Field } from 'payload'
import { translatableText } from '@/cms/fields/translatable'
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
    label: 'Captions (WebVTT)',
  },
]
