import type { SelectField } from 'payload'
import { defaultLocale, localeNames, locales } from '@/i18n/locales'

/** The language that a document is written in; every other language of it is a translation. */
export const originalLocaleField = (): SelectField => ({
  name: 'originalLocale',
  type: 'select',
  required: true,
  index: true,
  defaultValue: defaultLocale,
  options: locales.map((value) => ({ value, label: localeNames[value] })),
  admin: {
    position: 'sidebar',
    isClearable: false,
    description: 'The language this document is written in. All other languages are translations.',
  },
})
