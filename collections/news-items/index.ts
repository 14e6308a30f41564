import { contentCollection } from '@/cms/collection'
import { optionsFrom } from '@/cms/fields/options'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { partialDateField } from '@/cms/fields/partial-date'
import { richTextField } from '@/cms/fields/rich-text'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText } from '@/cms/fields/translatable'
import { forgetLookOfDeleted, forgetLookOfMoved } from '@/cms/news/forget-look'
import { countryCodes, countryName } from '@/domain/country/country'
import { newsKinds } from '@/domain/news/kind'
import { demandSourceAndBasis } from './hooks/demand-source-and-basis'
import { rightsFields } from './rights-fields'
import { sourceFields } from './source-fields'

const kindLabels = {
  'press-report': 'Press report',
  'own-report': 'Own report',
  statement: 'Statement',
  'campaign-update': 'Campaign update',
}

/** The news digest: what was reported, by whom, where and when, and on what basis we show it. */
export const NewsItems = contentCollection({
  slug: 'news-items',
  labels: { singular: 'News item', plural: 'News items' },
  admin: {
    group: 'Publishing',
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'publication', 'published', 'rights.basis', 'kind', '_status'],
    listSearchableFields: ['headline', 'publication', 'searchKey'],
    components: {
      beforeListTable: ['/components/admin/rights/rights-ledger#RightsLedger'],
    },
    description:
      'Reports by others, our own, statements and campaign updates, each with its source and rights.',
  },
  defaultSort: '-publishedSort',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Item',
          fields: [
            translatableText('headline', { required: true }),
            richTextField('summary', {
              admin: { description: 'What it says, in our own words.' },
            }),
          ],
        },
        { label: 'Source', fields: sourceFields },
        { label: 'Rights', fields: rightsFields },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'press-report',
      options: optionsFrom(newsKinds, kindLabels),
      admin: { position: 'sidebar' },
    },
    ...partialDateField({ name: 'published', admin: { position: 'sidebar' } }),
    {
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'organizations',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      index: true,
      label: 'Organisations',
      admin: { position: 'sidebar' },
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'countries',
      type: 'select',
      hasMany: true,
      index: true,
      options: countryCodes.map((value) => ({ value, label: countryName(value, 'en') })),
      admin: { position: 'sidebar', description: 'The countries that it is about.' },
    },
    {
      name: 'linkChecks',
      type: 'join',
      collection: 'link-checks',
      on: 'item',
      defaultLimit: 1,
      admin: { hidden: true },
    },
    { name: 'image', type: 'upload', relationTo: 'media', admin: { position: 'sidebar' } },
    ...slugFields('headline'),
    originalLocaleField(),
    searchKeyField(['headline', 'publication']),
  ],
  hooks: {
    beforeChange: [demandSourceAndBasis],
    afterChange: [forgetLookOfMoved],
    beforeDelete: [forgetLookOfDeleted],
  },
})
