import { journalCollection } from '@/cms/journal'
import { workSlugs } from '@/cms/translation/translatable-slugs'
import { localeNames, locales } from '@/i18n/locales'

/** What translators say to each other about a segment, until it is resolved; written through the workspace alone. */
export const TranslationComments = journalCollection({
  slug: 'translation-comments',
  labels: { singular: 'Translation comment', plural: 'Translation comments' },
  admin: { hidden: true },
  indexes: [{ fields: ['of', 'documentId', 'locale'] }],
  defaultSort: 'createdAt',
  fields: [
    { name: 'of', type: 'select', required: true, options: [...workSlugs] },
    { name: 'documentId', type: 'text', required: true, index: true },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
    },
    { name: 'msgctxt', type: 'text', required: true },
    { name: 'msgid', type: 'textarea', required: true },
    { name: 'text', type: 'textarea', required: true },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'resolvedOn', type: 'date', index: true },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
  ],
})
