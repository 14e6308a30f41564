import type { Field } from 'payload'
import { countryFields } from '@/cms/fields/country'
import { languageTagField } from '@/cms/fields/language-tag'
import { searchKeyField } from '@/cms/fields/search-key'
import { isPlainName } from '@/domain/signature/plain-name'
import { staffOnly } from './staff-only'

const plainName = (value: unknown): true | string =>
  value === undefined ||
  value === null ||
  isPlainName(value) ||
  'A name cannot hold a web address or begin with one of = + - @.'

/** The names under which somebody signed, before any of them is withheld. */
export const signedAsFields: Field[] = [
  {
    name: 'organization',
    type: 'relationship',
    relationTo: 'organizations',
    index: true,
    access: staffOnly,
    admin: { condition: (data) => data?.kind === 'organization' },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    access: staffOnly,
    validate: (value: unknown) =>
      (typeof value === 'string' && value.trim() !== '' && plainName(value)) ||
      'Give a name without a web address.',
  },
  {
    type: 'row',
    fields: [
      {
        name: 'nativeName',
        type: 'text',
        access: staffOnly,
        validate: plainName,
        admin: { width: '50%' },
      },
      { ...languageTagField('nativeLanguage'), access: staffOnly },
    ],
  },
  { name: 'abbreviation', type: 'text', access: staffOnly, validate: plainName },
  ...countryFields({ access: staffOnly, translatable: false }),
  { name: 'city', type: 'text', access: staffOnly },
  {
    name: 'website',
    type: 'text',
    access: staffOnly,
    admin: { condition: (data) => data?.kind === 'organization' },
  },
  {
    name: 'pseudonym',
    type: 'text',
    access: staffOnly,
    validate: plainName,
    admin: { condition: (data) => data?.visibility === 'pseudonym' },
  },
  { ...searchKeyField(['name', 'nativeName', 'abbreviation']), access: staffOnly },
]
