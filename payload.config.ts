import { ar } from '@payloadcms/translations/languages/ar'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { zh } from '@payloadcms/translations/languages/zh'
import { zhTw } from '@payloadcms/translations/languages/zhTw'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { database } from './cms/database/adapter'
import { email } from './cms/email/email'
import { defaultEditor } from './cms/fields/rich-text'
import { jobs } from './cms/jobs/jobs'
import { panelTranslations } from './cms/panel-translations/panel-translations'
import { upkeepEndpoint } from './cms/upkeep/endpoint'
import { Campaigns } from './collections/campaigns'
import { Decisions } from './collections/decisions'
import { Documents } from './collections/documents'
import { GlossaryTerms } from './collections/glossary-terms'
import { Imports } from './collections/imports'
import { LinkChecks } from './collections/link-checks'
import { Media } from './collections/media'
import { NewsItems } from './collections/news-items'
import { Organizations } from './collections/organizations'
import { Pages } from './collections/pages'
import { RegisterEntries } from './collections/register-entries'
import { Signatories } from './collections/signatories'
import { SolidarityMessages } from './collections/solidarity-messages'
import { Speeches } from './collections/speeches'
import { SpentChallenges } from './collections/spent-challenges'
import { Topics } from './collections/topics'
import { TranslationComments } from './collections/translation-comments'
import { TranslationEvents } from './collections/translation-events'
import { TranslationTasks } from './collections/translation-tasks'
import { Translations } from './collections/translations'
import { Users } from './collections/users'
import { WebhookDeliveries } from './collections/webhook-deliveries'
import { Webhooks } from './collections/webhooks'
import { env, secret } from './env'
import { Navigation } from './globals/navigation'
import { Site } from './globals/site'
import { Translating } from './globals/translating'

const root = process.cwd()

export default buildConfig({
  secret: secret(env),
  serverURL: env.SITE_URL,
  csrf: [env.SITE_URL],
  telemetry: false,
  graphQL: { disable: true },
  db: database(),
  email: email(),
  editor: defaultEditor,
  sharp,
  jobs,
  maxDepth: 3,
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: { ar, de, en, es, fr, zh, 'zh-TW': zhTw },
    translations: panelTranslations,
  },
  admin: {
    user: 'users',
    // The other choice asks a third party for a picture of each member of staff.
    avatar: 'default',
    importMap: { baseDir: root },
    meta: {
      titleSuffix: ' · Countersign',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      beforeDashboard: ['/components/admin/mail-notice/mail-notice#MailNotice'],
      beforeNavLinks: [
        '/components/admin/moderation-queue/moderation-link#ModerationLink',
        '/components/admin/import-signatories/import-link#ImportLink',
        '/components/admin/translating/queue/translating-link#TranslatingLink',
      ],
      views: {
        import: {
          Component: '/components/admin/import-signatories/import-view#ImportView',
          path: '/import',
        },
        translationEditor: {
          Component: '/components/admin/translating/editor/editor-view#EditorView',
          path: '/translating/edit/:of/:documentId/:locale',
        },
        moderation: {
          Component: '/components/admin/moderation-queue/moderation-view#ModerationView',
          path: '/moderation',
        },
        translating: {
          Component: '/components/admin/translating/queue/lists-view#QueueView',
          exact: true,
          path: '/translating',
        },
        translatingOverview: {
          Component: '/components/admin/translating/queue/lists-view#OverviewView',
          exact: true,
          path: '/translating/overview',
        },
      },
      graphics: {
        Icon: '/components/admin/brand/brand#Icon',
        Logo: '/components/admin/brand/brand#Logo',
      },
    },
  },
  collections: [
    Campaigns,
    Signatories,
    SolidarityMessages,
    Decisions,
    Imports,
    Organizations,
    NewsItems,
    Topics,
    LinkChecks,
    Speeches,
    Pages,
    Media,
    Documents,
    Translations,
    GlossaryTerms,
    TranslationTasks,
    TranslationComments,
    TranslationEvents,
    Users,
    RegisterEntries,
    SpentChallenges,
    Webhooks,
    WebhookDeliveries,
  ],
  endpoints: [upkeepEndpoint],
  globals: [Site, Navigation, Translating],
  typescript: { outputFile: `${root}/payload-types.ts` },
})
