import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/cms/access/from-table'
import { optionsFrom } from '@/cms/fields/options'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { glossaryEndpoints } from '@/cms/translating/glossary/endpoints'
import { longestNote, longestTerm } from '@/cms/translating/glossary/term-file'
import { tidyTerm } from '@/cms/translating/glossary/tidy-term'
import { partsOfSpeech } from '@/domain/translation/desk/state'
import { defaultLocale, localeNames, locales } from '@/i18n/locales'

const languages = locales.map((value) => ({ value, label: localeNames[value] }))

const partOfSpeechLabels = {
  noun: 'Noun',
  properNoun: 'Proper noun',
  verb: 'Verb',
  adjective: 'Adjective',
  adverb: 'Adverb',
  other: 'Other',
}

/** The words that are always translated the same way, and those that are never translated. */
export const GlossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: { singular: 'Glossary term', plural: 'Glossary' },
  access: collectionAccess('glossary-terms'),
  admin: {
    group: 'Languages',
    useAsTitle: 'term',
    defaultColumns: ['term', 'language', 'partOfSpeech', 'doNotTranslate', 'updatedAt'],
    listSearchableFields: ['term', 'note'],
    components: {
      beforeListTable: [
        '/components/admin/translating/glossary/glossary-exchange#GlossaryExchange',
      ],
    },
    description: 'How to translate what comes up again and again. Translators see it as they work.',
  },
  trash: true,
  defaultSort: 'term',
  fields: [
    { name: 'term', type: 'text', required: true, index: true, maxLength: longestTerm },
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      defaultValue: defaultLocale,
      options: languages,
    },
    {
      name: 'partOfSpeech',
      type: 'select',
      options: optionsFrom(partsOfSpeech, partOfSpeechLabels),
    },
    {
      name: 'doNotTranslate',
      type: 'checkbox',
      label: 'Stays as it is in every language',
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: longestNote,
      admin: { description: 'What it means here, what to avoid.' },
    },
    {
      name: 'translations',
      type: 'array',
      admin: { condition: (data) => data?.doNotTranslate !== true },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'locale', type: 'select', required: true, options: languages },
            { name: 'term', type: 'text', required: true, maxLength: longestTerm },
          ],
        },
      ],
    },
  ],
  endpoints: [...glossaryEndpoints],
  hooks: {
    beforeOperation: [keepModest],
    beforeValidate: [tidyTerm],
    afterError: [explainError],
  },
}
