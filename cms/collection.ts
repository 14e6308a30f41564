import type { CollectionConfig } from 'payload'
import { isFeedCollection } from '@/domain/feed/carried-content'
import type { GovernedSlug } from '@/domain/permissions'
import { collectionAccess } from './access/from-table'
import { contentDates } from './fields/content-dates'
import { translatingFields } from './fields/translating'
import { forgetTranslations } from './hooks/forget-translations'
import { layTranslationOver } from './hooks/lay-translation-over'
import { noteContentChange } from './hooks/note-content-change'
import { noteMinorEdit } from './hooks/note-minor-edit'
import { publishWaiting } from './hooks/publish-waiting'
import { refreshOnChange, refreshOnDelete } from './hooks/refresh-pages'
import { explainError } from './questions/explain-error'
import { keepModest } from './questions/keep-modest'
import { sitePreview } from './site-preview'
import { translationsTab } from './translating/overview/translations-tab'
import { recountDeletedOriginal, recountOriginal } from './translating/progress/hooks'
import {
  rememberDeleted,
  rememberPublicity,
  tellChange,
  tellDeletion,
} from './webhooks/hooks/tell-documents'

type Content = Omit<CollectionConfig, 'slug' | 'access'> & { slug: GovernedSlug }

/**
 * A collection that is written by staff and published: drafts with autosave, versions, scheduled publishing, trash,
 * "view on site", live preview, translations laid over and pages refreshed. Files go without autosave: choosing one is
 * not yet saving it.
 */
export const contentCollection = (
  config: Content,
  { autosave = true }: { autosave?: boolean } = {},
): CollectionConfig => ({
  ...config,
  fields: [
    ...config.fields,
    ...translatingFields({ drafts: true }),
    ...(isFeedCollection(config.slug) ? contentDates : []),
  ],
  access: collectionAccess(config.slug),
  // Without its original language nothing can be said of a document's translation.
  forceSelect: { originalLocale: true, minorEdits: true },
  trash: true,
  versions: {
    drafts: { autosave: autosave && { interval: 1500 }, schedulePublish: true },
    maxPerDoc: 50,
  },
  admin: {
    ...sitePreview(config.slug),
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, ...translationsTab().components.views },
    },
  },
  hooks: {
    ...config.hooks,
    beforeOperation: [...(config.hooks?.beforeOperation ?? []), keepModest],
    afterError: [...(config.hooks?.afterError ?? []), explainError],
    beforeChange: [
      ...(config.hooks?.beforeChange ?? []),
      noteMinorEdit,
      noteContentChange,
      rememberPublicity,
    ],
    afterOperation: [...(config.hooks?.afterOperation ?? []), layTranslationOver],
    beforeDelete: [...(config.hooks?.beforeDelete ?? []), rememberDeleted],
    afterChange: [
      ...(config.hooks?.afterChange ?? []),
      refreshOnChange,
      publishWaiting,
      recountOriginal,
      tellChange,
    ],
    afterDelete: [
      ...(config.hooks?.afterDelete ?? []),
      forgetTranslations,
      refreshOnDelete,
      recountDeletedOriginal,
      tellDeletion,
    ],
  },
})
