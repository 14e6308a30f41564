import { optionsFrom } from '@/cms/fields/options'
import { journalCollection } from '@/cms/journal'
import { workSlugs } from '@/cms/translation/translatable-slugs'
import { priorities, translationStates } from '@/domain/translation/desk/state'
import { localeNames, locales } from '@/i18n/locales'
import { priorityLabels, stateLabels } from './labels'

const count = (name: string) => ({ name, type: 'number', defaultValue: 0 }) as const

/**
 * One row for each document and locale that translators work on: how far it is, who has claimed it, when it is due. What
 * it counts is a copy, made anew whenever original or catalogue is saved; claims and dates live here alone.
 */
export const TranslationTasks = journalCollection({
  slug: 'translation-tasks',
  labels: { singular: 'Translation task', plural: 'Translation tasks' },
  admin: { hidden: true, useAsTitle: 'title' },
  indexes: [
    { fields: ['of', 'documentId', 'locale'], unique: true },
    { fields: ['locale', 'state'] },
  ],
  fields: [
    { name: 'of', type: 'select', required: true, options: [...workSlugs] },
    { name: 'documentId', type: 'text', required: true, index: true },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
    },
    { name: 'title', type: 'text' },
    { name: 'titleKey', type: 'text', index: true },
    { name: 'originalLocale', type: 'text' },
    { name: 'catalogue', type: 'text' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'not-started',
      options: optionsFrom(translationStates, stateLabels),
    },
    count('segments'),
    count('words'),
    count('untranslated'),
    count('fuzzy'),
    count('needsReview'),
    count('reviewed'),
    count('openWords'),
    { name: 'toReview', type: 'checkbox', defaultValue: false },
    // Whose words wait for review: ids of accounts, spaced; `-` for words whose writer is not known.
    { name: 'writers', type: 'text' },
    { name: 'sourceHash', type: 'text' },
    { name: 'sourceChanged', type: 'date', index: true },
    { name: 'workedOn', type: 'date' },
    { name: 'claimedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'claimedOn', type: 'date' },
    { name: 'claimExpires', type: 'date', index: true },
    { name: 'due', type: 'date', index: true },
    {
      name: 'priority',
      type: 'select',
      required: true,
      defaultValue: 'normal',
      index: true,
      options: optionsFrom(priorities, priorityLabels),
    },
  ],
})
