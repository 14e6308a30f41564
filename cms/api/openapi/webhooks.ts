import { webhookEvents } from '@/domain/webhook/event'
import { locales } from '@/i18n/locales'
import { named, type Schema } from './schema'

/** The named schema of what is sent to other programs. */
export const webhookSchema: Schema = {
  type: 'object',
  description: 'What has changed. Read it anew: the message itself tells nothing of it.',
  properties: {
    type: {
      type: 'string',
      enum: [...webhookEvents, 'webhook.test'],
      description: 'What happened.',
    },
    timestamp: { type: 'string', format: 'date-time', description: 'When it happened.' },
    data: {
      type: 'object',
      description: 'To what it happened.',
      properties: {
        collection: { type: 'string', description: 'Its collection.' },
        id: { type: 'string', description: 'Its ID.' },
        slug: { type: ['string', 'null'], description: 'Its slug.' },
        locales: {
          type: 'array',
          items: { type: 'string', enum: [...locales] },
          description: 'The languages in which it can be read, the original first.',
        },
        url: { type: ['string', 'null'], description: 'Where people read it.' },
        api: { type: 'string', description: 'Where programs read it.' },
      },
      required: ['collection', 'id', 'slug', 'locales', 'url', 'api'],
    },
  },
  required: ['type', 'timestamp', 'data'],
  examples: [
    {
      type: 'document.published',
      timestamp: '2026-11-22T08:00:00.000Z',
      data: {
        collection: 'campaigns',
        id: '3f0c2d5e-8a41-4f7e-9b7c-2d1f6a5e9c10',
        slug: 'jiashi-workers',
        locales: ['en', 'de'],
        url: 'https://site.example/en/campaigns/jiashi-workers',
        api: 'https://site.example/api/campaigns/3f0c2d5e-8a41-4f7e-9b7c-2d1f6a5e9c10',
      },
    },
  ],
}

const summaries = {
  'document.published': 'A document was published, translated, or changed while it is public',
  'document.withdrawn': 'A document is public no more',
  'register.changed': 'A register of signatories has grown or changed',
} as const

const header = (name: string, description: string): Schema => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

/** The messages that the site sends, signed by Standard Webhooks. */
export const webhookPaths = (): Schema =>
  Object.fromEntries(
    webhookEvents.map((event) => [
      event,
      {
        post: {
          operationId: `on${event.replace(/(?:^|\.)(\w)/g, (_, letter) => letter.toUpperCase())}`,
          summary: summaries[event],
          tags: ['Webhooks'],
          parameters: [
            header('webhook-id', 'Names the message; the same when it is sent again.'),
            header('webhook-timestamp', 'When it was sent, in seconds since 1970.'),
            header('webhook-signature', 'One signature or more, with spaces between them.'),
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: named('WebhookMessage') } },
          },
          responses: {
            '2XX': { description: 'You have it.' },
            '410': { description: 'You never want it again: it is not sent again.' },
            default: {
              description: 'Anything else: it is sent again later, for about three days.',
            },
          },
        },
      },
    ]),
  )
