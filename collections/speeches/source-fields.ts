import type { Field } from 'payload'
import { translatableText } from '@/cms/fields/translatable'
import { webAddressField } from '@/cms/fields/web-address'

/** A source of a record: what it is, and where it can be had. */
export const sourceFields: Field[] = [
  translatableText('text', { required: true, label: 'What it is' }),
  webAddressField('url', { label: 'Address' }),
  { name: 'file', type: 'upload', relationTo: 'documents', label: 'Copy kept here' },
]
