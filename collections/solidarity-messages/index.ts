import type { CollectionConfig } from 'payload'
import { onlyRoles } from '@/cms/access/field'
import { collectionAccess } from '@/cms/access/from-table'
import { countryFields } from '@/cms/fields/country'
import { letterFields } from '@/cms/fields/letter'
import { optionsFrom } from '@/cms/fields/options'
import { originalLocaleField } from '@/cms/fields/original-locale'
import { staffTimes } from '@/cms/fields/staff-times'
import { translatableText, translatableTextarea } from '@/cms/fields/translatable'
import { forgetTaskTitles } from '@/cms/hooks/forget-task-titles'
import { forgetTranslations } from '@/cms/hooks/forget-translations'
import { layTranslationOver } from '@/cms/hooks/lay-translation-over'
import { refreshOnChange, refreshOnDelete } from '@/cms/hooks/refresh-pages'
import { restoreOutsideTrash } from '@/cms/hooks/restore-outside-trash'
import { messageEndpoints } from '@/cms/moderation/endpoints'
import { historyField } from '@/cms/moderation/history-field'
import { addressField } from '@/cms/private-data/address-field'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { translationsTab } from '@/cms/translating/overview/translations-tab'
import {
  rememberDeleted,
  rememberPublicity,
  tellChange,
  tellDeletion,
} from '@/cms/webhooks/hooks/tell-documents'
import { type MessageState, messageStates } from '@/domain/moderation'

const stateLabels: Record<MessageState, string> = {
  unconfirmed: 'Unconfirmed',
  pending: 'Pending',
  published: 'Published',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
}
const inConfidence = onlyRoles('admin', 'moderator')

/** What people and organisations write to those a campaign stands by, for forwarding and publication. */
export const SolidarityMessages: CollectionConfig = {
  slug: 'solidarity-messages',
  labels: { singular: 'Solidarity message', plural: 'Solidarity messages' },
  access: collectionAccess('solidarity-messages'),
  forceSelect: { originalLocale: true },
  trash: true,
  endpoints: messageEndpoints,
  versions: { maxPerDoc: 20 },
  admin: {
    group: 'Campaigning',
    useAsTitle: 'sender',
    defaultColumns: ['sender', 'organization', 'country', 'campaign', 'state'],
    listSearchableFields: ['sender', 'organization', 'text'],
    description: 'Messages to those a campaign stands by. Moderators publish them.',
    ...translationsTab(),
  },
  defaultSort: '-receivedOn',
  fields: [
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      index: true,
    },
    { name: 'sender', type: 'text', required: true },
    translatableText('organization', { label: 'Organisation' }),
    ...countryFields(),
    translatableTextarea('text', { required: true }),
    addressField('solidarity-messages.email', {
      name: 'email',
      type: 'email',
      access: { create: inConfidence, read: inConfidence, update: inConfidence },
      admin: { description: 'In confidence: for answers, never shown.' },
    }),
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: optionsFrom(messageStates, stateLabels),
      admin: { position: 'sidebar' },
    },
    {
      name: 'receivedOn',
      type: 'date',
      index: true,
      defaultValue: () => new Date().toISOString(),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' } },
    },
    {
      name: 'signatory',
      type: 'relationship',
      relationTo: 'signatories',
      index: true,
      access: { create: inConfidence, read: inConfidence, update: inConfidence },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.signatory) },
    },
    ...letterFields(),
    ...staffTimes,
    historyField,
    originalLocaleField(),
  ],
  hooks: {
    beforeOperation: [keepModest],
    afterError: [explainError],
    beforeChange: [restoreOutsideTrash, rememberPublicity],
    beforeDelete: [rememberDeleted],
    afterOperation: [layTranslationOver],
    afterChange: [forgetTaskTitles, refreshOnChange, tellChange],
    afterDelete: [forgetTranslations, refreshOnDelete, tellDeletion],
  },
}
