import type { ArrayField, GlobalConfig } from 'payload'
import { globalAccess } from '@/cms/access/from-table'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { translatableText } from '@/cms/fields/translatable'
import { translatingFields } from '@/cms/fields/translating'
import { layTranslationOverGlobal } from '@/cms/hooks/lay-translation-over-global'
import { noteMinorEditOfGlobal } from '@/cms/hooks/note-minor-edit-global'
import { publishWaitingOfGlobal } from '@/cms/hooks/publish-waiting'
import { refreshGlobal } from '@/cms/hooks/refresh-global'
import { translationsTab } from '@/cms/translating/overview/translations-tab'
import { recountGlobal } from '@/cms/translating/progress/hooks'
import { isMenuTarget } from '@/domain/menu-target'

const menu = (name: string, description: string): ArrayField => ({
  name,
  type: 'array',
  interfaceName: 'Menu',
  admin: { description },
  fields: [
    translatableText('label', { required: true }),
    {
      name: 'target',
      type: 'text',
      required: true,
      validate: (value: unknown) =>
        isMenuTarget(value) ||
        'Give an address on this site without its language, such as “/campaigns”, or a whole one with https://.',
      admin: { description: 'Such as “/campaigns”, “/about” or a whole address.' },
    },
  ],
})

/** The menus at the head and foot of every page. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  access: globalAccess('navigation'),
  admin: {
    group: 'Site',
    description: 'The menus at the head and foot of every page.',
    ...translationsTab(),
  },
  forceSelect: { originalLocale: true, minorEdits: true },
  fields: [
    menu('header', 'At the head of every page.'),
    menu('footer', 'At the foot of every page.'),
    originalLocaleField(),
    ...translatingFields({ drafts: false }),
  ],
  hooks: {
    beforeChange: [noteMinorEditOfGlobal],
    afterRead: [layTranslationOverGlobal],
    afterChange: [refreshGlobal, publishWaitingOfGlobal, recountGlobal],
  },
}
