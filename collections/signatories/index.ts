import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/cms/access/from-table'
import { hiddenFields } from '@/cms/fields/hidden'
import { letterFields } from '@/cms/fields/letter'
import { optionsFrom } from '@/cms/fields/options'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { staffTimes } from '@/cms/fields/staff-times'
import { forgetFormerNames } from '@/cms/hooks/forget-former-names'
import { forgetTaskTitles } from '@/cms/hooks/forget-task-titles'
import { forgetTranslations } from '@/cms/hooks/forget-translations'
import { layTranslationOver } from '@/cms/hooks/lay-translation-over'
import { refreshOnChange, refreshOnDelete } from '@/cms/hooks/refresh-pages'
import { restoreOutsideTrash } from '@/cms/hooks/restore-outside-trash'
import { signatureEndpoints } from '@/cms/moderation/endpoints'
import { historyField } from '@/cms/moderation/history-field'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { translationsTab } from '@/cms/translating/overview/translations-tab'
import { signerKinds } from '@/domain/campaign/stage'
import { signatureSources, signatureStates } from '@/domain/moderation'
import { visibilities } from '@/domain/signature/visibility'
import { forgetRows, leaveTombstone } from './hooks/forget-rows'
import { giveNumber } from './hooks/give-number'
import { markForLedger } from './hooks/mark-for-ledger'
import { refuseForbiddenMove } from './hooks/refuse-forbidden-move'
import { refuseTakenNumber } from './hooks/refuse-taken-number'
import { showAsChosen } from './hooks/show-as-chosen'
import { sourceLabels, stateLabels, visibilityLabels } from './labels'
import { privateFields } from './private-fields'
import { proofFields } from './proof-fields'
import { publicFace } from './public-face'
import { signedAsFields } from './signed-as-fields'
import { staffOnly, staffOnlyWhereCounted } from './staff-only'
import { stepFields } from './step-fields'

/**
 * The register: who stands behind a campaign, with a number that never moves. What the public reads is the public face,
 * derived from what was signed by the visibility that the signatory chose.
 */
export const Signatories: CollectionConfig = {
  slug: 'signatories',
  labels: { singular: 'Signatory', plural: 'Signatories' },
  access: collectionAccess('signatories'),
  // Field access asks the visibility whether the kind may be told; the public is never sent it.
  forceSelect: { originalLocale: true, visibility: true },
  trash: true,
  endpoints: signatureEndpoints,
  versions: { maxPerDoc: 50 },
  admin: {
    group: 'Campaigning',
    useAsTitle: 'name',
    defaultColumns: ['number', 'name', 'country', 'campaign', 'state', 'visibility'],
    listSearchableFields: ['name', 'nativeName', 'abbreviation', 'searchKey'],
    description: 'Everyone who signed. Numbers are given once and never move.',
    ...translationsTab(),
  },
  defaultSort: 'number',
  // With the trash in them, so that counting a long register touches the index alone.
  indexes: [
    { fields: ['campaign', 'state', 'deletedAt', 'number'] },
    { fields: ['campaign', 'state', 'deletedAt', 'publishedOn'] },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'campaign',
          type: 'relationship',
          relationTo: 'campaigns',
          required: true,
          index: true,
        },
        {
          name: 'number',
          type: 'number',
          min: 1,
          admin: {
            description: 'Its place in this campaign’s register. Once given it stays.',
          },
        },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      access: staffOnlyWhereCounted,
      defaultValue: 'organization',
      options: optionsFrom(signerKinds, { organization: 'Organisation', person: 'Person' }),
    },
    ...signedAsFields,
    publicFace,
    privateFields,
    proofFields,
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: optionsFrom(signatureStates, stateLabels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'visibility',
      type: 'select',
      required: true,
      access: staffOnly,
      defaultValue: 'public',
      options: optionsFrom(visibilities, visibilityLabels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      access: staffOnly,
      defaultValue: 'import',
      label: 'How it came in',
      options: optionsFrom(signatureSources, sourceLabels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'reason',
      type: 'text',
      access: staffOnly,
      admin: { description: 'Why it was rejected or invalidated. Its signer is told.' },
    },
    {
      name: 'duplicateOf',
      type: 'relationship',
      relationTo: 'signatories',
      access: staffOnly,
      admin: { readOnly: true, condition: (data) => Boolean(data?.duplicateOf) },
    },
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'imports',
      index: true,
      access: staffOnly,
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.import) },
    },
    ...stepFields,
    ...letterFields(),
    ...staffTimes,
    ...hiddenFields([
      { name: 'toPublish', type: 'checkbox', index: true },
      { name: 'ledgerDue', type: 'checkbox', index: true },
    ]),
    historyField,
    originalLocaleField(),
  ],
  hooks: {
    beforeOperation: [keepModest],
    afterError: [explainError],
    beforeValidate: [refuseTakenNumber],
    beforeChange: [
      restoreOutsideTrash,
      refuseForbiddenMove,
      showAsChosen,
      giveNumber,
      markForLedger,
    ],
    afterOperation: [layTranslationOver],
    afterChange: [forgetFormerNames, forgetTaskTitles, forgetRows, refreshOnChange],
    afterDelete: [forgetTranslations, leaveTombstone, refreshOnDelete],
  },
}
