import type { EditConfig } from 'payload'
import { rolesOf } from '@/cms/access/account'
import { grantFor } from '@/domain/permissions'

type Tab = { components: { views: { edit: EditConfig } } }

/** The tab "Translations" of whatever is translated, for those who may read all catalogues. */
export const translationsTab = (): Tab => ({
  components: {
    views: {
      edit: {
        translations: {
          Component: '/components/admin/translating/tab/translations-tab#TranslationsTab',
          path: '/translations',
          tab: {
            condition: ({ req }) => grantFor(rolesOf(req.user), 'translations', 'read') === 'all',
            href: '/translations',
            label: ({ t }) => t('translating:tab'),
          },
        },
      },
    },
  },
})
