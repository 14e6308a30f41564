import { onlyRoles } from '@/cms/access/field'
import { contentCollection } from '@/cms/collection'
import { optionsFrom } from '@/cms/fields/options'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { partialDateField } from '@/cms/fields/partial-date'
import { richTextField } from '@/cms/fields/rich-text'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { registerExports } from '@/cms/register/exports/endpoints'
import { campaignStages } from '@/domain/campaign/stage'
import { signingFields } from './signing-fields'
import { solidarityFields } from './solidarity-fields'
import { targetFields } from './target-fields'

const staff = onlyRoles('admin', 'editor', 'moderator')

const stageLabels = { upcoming: 'Upcoming', open: 'Open', closed: 'Closed', won: 'Won' }

/** An appeal with its demands, whom it addresses, who stands behind it and how far it has come. */
export const Campaigns = contentCollection({
  slug: 'campaigns',
  admin: {
    group: 'Campaigning',
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'opened', 'originalLocale', '_status'],
    listSearchableFields: ['title', 'searchKey', 'slug'],
    description: 'Appeals and demands that organisations and people co-sign.',
  },
  defaultSort: '-openedSort',
  endpoints: registerExports,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Appeal',
          fields: [
            translatableText('title', { required: true }),
            translatableTextarea('summary', {
              required: true,
              admin: {
                description:
                  'Two sentences: who needs what from whom. Shown in lists and when shared.',
              },
            }),
            richTextField('appeal', { required: true }),
            {
              name: 'demands',
              type: 'array',
              admin: { description: 'One demand each, in the order in which they are made.' },
              fields: [translatableTextarea('text', { required: true })],
            },
            {
              name: 'targets',
              type: 'array',
              admin: { description: 'Whom the demands are addressed to.' },
              fields: targetFields,
            },
          ],
        },
        {
          label: 'Signing',
          fields: [
            ...signingFields,
            {
              name: 'solidarity',
              type: 'group',
              label: 'Solidarity messages',
              fields: solidarityFields,
            },
            {
              name: 'signatories',
              type: 'join',
              collection: 'signatories',
              on: 'campaign',
              defaultLimit: 25,
              defaultSort: 'number',
            },
          ],
        },
      ],
    },
    {
      name: 'stage',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'upcoming',
      options: optionsFrom(campaignStages, stageLabels),
      admin: { position: 'sidebar' },
    },
    ...partialDateField({ name: 'opened', admin: { position: 'sidebar' } }),
    ...partialDateField({ name: 'closed', admin: { position: 'sidebar' } }),
    {
      name: 'organizers',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: 'Organisers',
      admin: { position: 'sidebar' },
    },
    { name: 'image', type: 'upload', relationTo: 'media', admin: { position: 'sidebar' } },
    {
      name: 'translationPriority',
      type: 'select',
      defaultValue: 'normal',
      label: 'How urgent translations are',
      options: [
        { value: 'normal', label: 'Normal' },
        { value: 'high', label: 'High' },
        { value: 'urgent', label: 'Urgent' },
      ],
      access: { read: staff },
      admin: { position: 'sidebar' },
    },
    {
      name: 'translationDue',
      type: 'date',
      label: 'Translations are due on',
      access: { read: staff },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
    },
    ...slugFields('title'),
    originalLocaleField(),
    searchKeyField(['title', 'summary']),
  ],
})
