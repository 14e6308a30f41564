import type { GlobalConfig } from 'payload'
import { globalAccess } from '@/cms/access/from-table'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { translatingFields } from '@/cms/fields/translating'
import { webAddressField } from '@/cms/fields/web-address'
import { layTranslationOverGlobal } from '@/cms/hooks/lay-translation-over-global'
import { noteMinorEditOfGlobal } from '@/cms/hooks/note-minor-edit-global'
import { publishWaitingOfGlobal } from '@/cms/hooks/publish-waiting'
import { refreshGlobal } from '@/cms/hooks/refresh-global'
import { translationsTab } from '@/cms/translating/overview/translations-tab'
import { recountGlobal } from '@/cms/translating/progress/hooks'

/** What the site is called, what it stands for, and how to reach its publishers. */
export const Site: GlobalConfig = {
  slug: 'site',
  access: globalAccess('site'),
  admin: {
    group: 'Site',
    description: 'Name, tagline and contact, on every page.',
    ...translationsTab(),
  },
  // Without its original language nothing can be said of its translation.
  forceSelect: { originalLocale: true, minorEdits: true },
  fields: [
    translatableText('name', { required: true, defaultValue: 'Countersign' }),
    translatableText('tagline'),
    translatableTextarea('description', {
      admin: { description: 'One or two sentences for search engines and sharing.' },
    }),
    {
      name: 'featuredCampaign',
      type: 'relationship',
      relationTo: 'campaigns',
      admin: {
        description: 'What stands first on the home page. Empty: the newest open campaign.',
      },
    },
    {
      name: 'publisher',
      type: 'relationship',
      relationTo: 'organizations',
      admin: {
        description: 'The organisation that publishes this site, for search engines and citations.',
      },
    },
    {
      name: 'checkOriginals',
      type: 'checkbox',
      label: 'Look now and then whether the originals of news items can still be read',
      defaultValue: false,
      admin: {
        description:
          'Asks each address about once a month, and no host more than once a minute. Those hosts then see the address of this server.',
      },
    },
    {
      name: 'contact',
      type: 'group',
      fields: [
        { name: 'email', type: 'email' },
        translatableTextarea('address', { label: 'Postal address' }),
      ],
    },
    webAddressField('sourceUrl', {
      label: 'Where the source code can be had',
      description:
        'The AGPL (section 13) has every site offer its readers the source of the version it runs. Linked at the foot of every page.',
    }),
    originalLocaleField(),
    ...translatingFields({ drafts: false }),
  ],
  hooks: {
    beforeChange: [noteMinorEditOfGlobal],
    afterRead: [layTranslationOverGlobal],
    afterChange: [refreshGlobal, publishWaitingOfGlobal, recountGlobal],
  },
}
