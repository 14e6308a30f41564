import type { CollectionConfig } from 'payload'
import { neverFromOutside } from '@/cms/access/field'
import { collectionAccess } from '@/cms/access/from-table'
import { optionsFrom } from '@/cms/fields/options'
import { webAddressField } from '@/cms/fields/web-address'
import { sealedField } from '@/cms/private-data/sealed-field'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { webhookEndpoints } from '@/cms/webhooks/doors/endpoints'
import { forgetDeliveries, makeSecret } from '@/cms/webhooks/hooks/make-secret'
import { webhookEvents } from '@/domain/webhook/event'

const eventLabels = {
  'document.published': 'A document was published, or changed while it is public',
  'document.withdrawn': 'A document is public no more',
  'register.changed': 'A register of signatories has changed',
}

/** Addresses of other programs that are told when something public has changed. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  access: collectionAccess('webhooks'),
  trash: true,
  endpoints: webhookEndpoints,
  admin: {
    group: 'Site',
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'isActive', 'updatedAt'],
    description:
      'Other programs that are told when something public has changed. Each message is signed.',
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    webAddressField('url', { label: 'Address', required: true }),
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...webhookEvents],
      options: optionsFrom(webhookEvents, eventLabels),
    },
    { name: 'isActive', type: 'checkbox', label: 'Is told', defaultValue: true },
    sealedField('webhook-secret', {
      name: 'secret',
      type: 'text',
      access: { create: neverFromOutside, update: neverFromOutside },
      admin: {
        readOnly: true,
        description:
          'What messages are signed with. Made by the site; the other program needs it too.',
      },
    }),
    sealedField('webhook-secret', {
      name: 'formerSecret',
      type: 'text',
      access: { create: neverFromOutside, update: neverFromOutside },
      admin: { hidden: true },
    }),
    {
      name: 'deeds',
      type: 'ui',
      admin: {
        condition: (data) => Boolean(data?.id),
        components: { Field: '/components/admin/webhooks/webhook-deeds#WebhookDeeds' },
      },
    },
    {
      name: 'formerSecretUntil',
      type: 'date',
      label: 'The former secret signs too until',
      access: { create: neverFromOutside, update: neverFromOutside },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data?.formerSecretUntil),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
  ],
  hooks: {
    beforeOperation: [keepModest],
    afterError: [explainError],
    beforeChange: [makeSecret],
    beforeDelete: [forgetDeliveries],
  },
}
