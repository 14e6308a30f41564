import { journalCollection } from '@/cms/journal'
import { workSlugs } from '@/cms/translation/translatable-slugs'
import { translationEvents } from '@/domain/translation/desk/state'
import { localeNames, locales } from '@/i18n/locales'

/** The history of work on translations: who claimed, handed over, published; and which edits of originals were minor. */
export const TranslationEvents = journalCollection({
  slug: 'translation-events',
  labels: { singular: 'Translation event', plural: 'Translation events' },
  admin: {
    group: 'Languages',
    useAsTitle: 'event',
    defaultColumns: ['event', 'of', 'locale', 'by', 'createdAt'],
    description: 'Who did what with a translation, and when. Written by the site itself.',
  },
  indexes: [{ fields: ['of', 'documentId'] }],
  defaultSort: '-createdAt',
  fields: [
    { name: 'of', type: 'select', required: true, options: [...workSlugs] },
    { name: 'documentId', type: 'text', required: true, index: true },
    {
      name: 'locale',
      type: 'select',
      options: locales.map((value) => ({ value, label: localeNames[value] })),
    },
    { name: 'event', type: 'select', required: true, options: [...translationEvents] },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'detail', type: 'json' },
  ],
})
