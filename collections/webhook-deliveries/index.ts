import { journalCollection } from '@/cms/journal'
import { deliveryStates, webhookEvents } from '@/domain/webhook/event'

/** What is to be told to other programs and what became of it. */
export const WebhookDeliveries = journalCollection({
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhook delivery', plural: 'Webhook deliveries' },
  admin: {
    group: 'Site',
    useAsTitle: 'event',
    defaultColumns: ['event', 'webhook', 'state', 'attempts', 'lastStatus', 'createdAt'],
    description:
      'What was told to other programs, and what they answered. Written by the site itself.',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', required: true, index: true },
    { name: 'event', type: 'select', required: true, options: [...webhookEvents] },
    { name: 'messageId', type: 'text', required: true, index: true },
    { name: 'content', type: 'json', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: [...deliveryStates],
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAt', type: 'date', index: true },
    { name: 'lastStatus', type: 'number' },
    { name: 'lastError', type: 'text' },
    { name: 'deliveredAt', type: 'date' },
  ],
})
