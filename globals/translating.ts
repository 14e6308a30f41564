import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/cms/access/from-table'
import { localeNames, locales } from '@/i18n/locales'

/** How this organisation translates: who reviews, how long a claim holds, where a machine may begin. */
export const Translating: GlobalConfig = {
  slug: 'translating',
  label: 'Translating',
  access: globalAccess('translating'),
  admin: { group: 'Languages', description: 'How translations are made and reviewed.' },
  fields: [
    {
      name: 'guidance',
      type: 'textarea',
      label: 'Words to translators',
      admin: { description: 'At the head of their queue: tone, form of address, whom to ask.' },
    },
    {
      name: 'secondPerson',
      type: 'checkbox',
      defaultValue: false,
      label: 'Somebody else than the translator must review',
      admin: {
        description:
          'A translation is published only once a second person has read every segment. Off: translators may publish what they wrote. It counts from now on: what was approved before it was switched on stays approved.',
      },
    },
    {
      name: 'claimDays',
      type: 'number',
      required: true,
      min: 1,
      max: 90,
      defaultValue: 14,
      label: 'Days for which a claimed translation is kept for its translator',
    },
    {
      name: 'machine',
      type: 'select',
      hasMany: true,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      label: 'Languages in which a machine may make a first draft',
      admin: {
        description:
          'Needs a translation server of your own (MT_URL). What it writes is marked, and must be reviewed by a person.',
      },
    },
  ],
}
