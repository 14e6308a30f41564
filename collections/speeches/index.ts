import { contentCollection } from '@/cms/collection'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { partialDateField } from '@/cms/fields/partial-date'
import { richTextField } from '@/cms/fields/rich-text'
import { searchKeyField } from '@/cms/fields/search-key'
import { slugFields } from '@/cms/fields/slug'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { nameParagraphs } from './hooks/name-paragraphs'
import { paragraphsField } from './paragraphs-field'
import { recordingFields } from './recording-fields'
import { sourceFields } from './source-fields'

/** Speeches as citable records: who spoke, when, where, on what occasion, and who took it down. */
export const Speeches = contentCollection({
  slug: 'speeches',
  admin: {
    group: 'Publishing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'speaker', 'date', 'originalLocale', '_status'],
    listSearchableFields: ['title', 'speaker', 'searchKey'],
    description: 'Speeches in the language they were given in, with scribe, dates and recordings.',
  },
  defaultSort: '-dateSort',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Speech',
          fields: [
            translatableText('title', { required: true }),
            translatableText('speaker', { required: true }),
            {
              type: 'row',
              fields: [
                translatableText('occasion', { admin: { width: '50%' } }),
                translatableText('place', { admin: { width: '50%' } }),
              ],
            },
            richTextField('transcript', { required: true }),
          ],
        },
        {
          label: 'Record',
          fields: [
            translatableText('scribe', { admin: { description: 'Who wrote it down.' } }),
            ...partialDateField({ name: 'scribeDate', label: 'When it was written down' }),
            translatableTextarea('recordNote', {
              label: 'Note on the record',
              admin: { description: 'What is uncertain about date, wording or source.' },
            }),
            {
              name: 'sources',
              type: 'array',
              admin: { description: 'Where this text comes from: an archive, a page, a file.' },
              fields: sourceFields,
            },
            {
              name: 'recordings',
              type: 'array',
              fields: recordingFields,
            },
            { name: 'images', type: 'upload', relationTo: 'media', hasMany: true },
          ],
        },
      ],
    },
    paragraphsField,
    ...partialDateField({ name: 'date', admin: { position: 'sidebar' } }),
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
      name: 'campaigns',
      type: 'relationship',
      relationTo: 'campaigns',
      hasMany: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    ...slugFields('title'),
    originalLocaleField(),
    searchKeyField(['title', 'speaker']),
  ],
  hooks: { beforeChange: [nameParagraphs] },
})
