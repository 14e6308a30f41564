import type { CollectionConfig } from 'payload'
import { neverFromOutside } from '@/cms/access/field'
import { collectionAccess } from '@/cms/access/from-table'
import { translationDates } from '@/cms/fields/content-dates'
import { noteContentChange } from '@/cms/hooks/note-content-change'
import { refreshOnceTranslated, refreshTranslated } from '@/cms/hooks/refresh-translated'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { translationEndpoints } from '@/cms/translating/endpoints'
import { forgetCatalogue, rememberCatalogue } from '@/cms/translating/memory/memories'
import { recountCatalogue, recountDeletedCatalogue } from '@/cms/translating/progress/hooks'
import { workSlugs } from '@/cms/translation/translatable-slugs'
import { rememberDeleted, rememberPublicity } from '@/cms/webhooks/hooks/tell-documents'
import { tellLostTranslation, tellTranslation } from '@/cms/webhooks/hooks/tell-translations'
import { localeNames, locales } from '@/i18n/locales'
import { creditsField } from './credits-field'
import { keepCreditsEverywhere } from './hooks/keep-credits-everywhere'
import { keepToOwnCredit } from './hooks/keep-to-own-credit'
import { notePublication } from './hooks/note-publication'
import { refuseSecondCatalogue } from './hooks/refuse-second-catalogue'
import { stayInOwnLocales } from './hooks/stay-in-own-locales'
import { stayInPlace } from './hooks/stay-in-place'
import { takeEditsIn } from './hooks/take-edits-in'
import { takeTurn, waitForTurn } from './hooks/take-turn'
import { messageFields } from './message-fields'

/** One gettext-style catalogue per document and locale; published, it is laid over the original when that is read. */
export const Translations: CollectionConfig = {
  slug: 'translations',
  access: collectionAccess('translations'),
  trash: true,
  // What is saved segment by segment as somebody writes is one version. Drafts are validated, so that opening the form for a
  // new one saves nothing yet.
  versions: {
    drafts: { autosave: { interval: 1500, showSaveDraftButton: true }, validate: true },
    maxPerDoc: 50,
  },
  // Several may work on one catalogue, each on their segments: revisions keep them apart.
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [...translationEndpoints],
  admin: {
    group: 'Languages',
    useAsTitle: 'label',
    defaultColumns: ['label', 'locale', 'of', 'updatedAt', '_status'],
    listSearchableFields: ['label', 'documentId'],
    description:
      'The texts of one document in one language. Publishing it changes that language alone.',
  },
  indexes: [{ fields: ['of', 'documentId', 'locale'], unique: true }],
  fields: [
    {
      // Set when it is made, for good (stayInPlace).
      type: 'row',
      fields: [
        {
          name: 'of',
          type: 'select',
          required: true,
          label: 'Translation of a document in',
          options: [...workSlugs],
        },
        { name: 'documentId', type: 'text', required: true, label: 'Document (its ID)' },
        {
          name: 'locale',
          type: 'select',
          required: true,
          index: true,
          options: locales.map((value) => ({ value, label: localeNames[value] })),
        },
      ],
    },
    { name: 'label', type: 'text', admin: { readOnly: true, position: 'sidebar' } },
    messageFields,
    creditsField,
    {
      name: 'note',
      type: 'textarea',
      label: 'Note for colleagues',
      admin: { position: 'sidebar', description: 'Readers never see it.' },
    },
    {
      name: 'publishWithOriginal',
      type: 'checkbox',
      label: 'Publish together with the original',
      index: true,
      admin: {
        position: 'sidebar',
        description:
          'Readers get this translation in the moment in which the original is published.',
      },
    },
    {
      // Counts saves. Written first in every save, it makes two at one moment meet.
      name: 'edits',
      type: 'number',
      defaultValue: 0,
      admin: { hidden: true, disableBulkEdit: true },
      access: { create: neverFromOutside, update: neverFromOutside },
    },
    ...translationDates,
  ],
  hooks: {
    beforeOperation: [keepModest, waitForTurn],
    afterError: [explainError],
    beforeValidate: [stayInPlace, takeTurn, refuseSecondCatalogue],
    beforeChange: [
      stayInOwnLocales,
      keepToOwnCredit,
      takeEditsIn,
      noteContentChange,
      rememberPublicity,
    ],
    beforeDelete: [rememberDeleted],
    afterChange: [
      notePublication,
      keepCreditsEverywhere,
      refreshTranslated,
      recountCatalogue,
      rememberCatalogue,
      tellTranslation,
    ],
    afterDelete: [
      refreshOnceTranslated,
      recountDeletedCatalogue,
      forgetCatalogue,
      tellLostTranslation,
    ],
  },
}
