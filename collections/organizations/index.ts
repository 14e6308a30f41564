import { contentCollection } from '@/cms/collection'
import { countryFields } from '@/cms/fields/country'
import { nameFields } from '@/cms/fields/names'
import { optionsFrom } from '@/cms/fields/options'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { partialDateField } from '@/cms/fields/partial-date'
import { richTextField } from '@/cms/fields/rich-text'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText } from '@/cms/fields/translatable'
import { webAddressField } from '@/cms/fields/web-address'
import { organizationKinds } from '@/domain/organization/kind'
import { refuseCircle } from './hooks/refuse-circle'
import { identifiersField } from './identifiers-field'
import { kindLabels } from './kind-labels'
import { legalRegistration } from './legal-registration'

/** Federations, unions, parties, associations and media: who campaigns, signs, publishes and belongs to whom. */
export const Organizations = contentCollection({
  slug: 'organizations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    group: 'Campaigning',
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'country', 'kind', '_status'],
    listSearchableFields: ['name', 'abbreviation', 'nativeName', 'searchKey'],
    description: 'Organisations that campaign, sign, publish or belong to one another.',
  },
  defaultSort: 'name',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Identity',
          fields: [
            ...nameFields(),
            ...countryFields(),
            {
              name: 'kind',
              type: 'select',
              required: true,
              index: true,
              defaultValue: 'other',
              options: optionsFrom(organizationKinds, kindLabels),
            },
            {
              name: 'memberOf',
              type: 'relationship',
              relationTo: 'organizations',
              hasMany: true,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: 'The federations and networks it belongs to.' },
            },
            {
              name: 'members',
              type: 'join',
              collection: 'organizations',
              on: 'memberOf',
              defaultLimit: 20,
              admin: { description: 'Organisations that name this one under “member of”.' },
            },
          ],
        },
        {
          label: 'Mission',
          fields: [
            richTextField('mission'),
            {
              name: 'focusPoints',
              type: 'array',
              labels: { singular: 'Focus point', plural: 'Focus points' },
              fields: [translatableText('text', { required: true })],
            },
          ],
        },
        {
          label: 'Contact and registration',
          fields: [
            {
              name: 'headquarters',
              type: 'group',
              fields: [translatableText('city'), { name: 'address', type: 'textarea' }],
            },
            legalRegistration,
            identifiersField,
            {
              name: 'websites',
              type: 'array',
              fields: [webAddressField('url', { required: true }), translatableText('label')],
            },
            { name: 'publicEmail', type: 'email', admin: { description: 'Shown to everybody.' } },
            ...partialDateField({ name: 'founded' }),
            ...partialDateField({ name: 'dissolved' }),
          ],
        },
      ],
    },
    { name: 'logo', type: 'upload', relationTo: 'media', admin: { position: 'sidebar' } },
    ...slugFields('name'),
    originalLocaleField(),
    searchKeyField(['name', 'nativeName', 'abbreviation']),
  ],
  hooks: { beforeChange: [refuseCircle] },
})
