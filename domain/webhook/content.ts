import type { WebhookEvent } from './event'

/** What has changed, for a program that then reads it anew: no personal data, and nothing that an order of arrival changes. */
export type WebhookData = {
  collection: string
  id: string
  slug: string | null
  /** The languages in which it can be read; the original first. */
  locales: string[]
  /** Where people read it, or null where it has no page. */
  url: string | null
  /** Where programs read it. */
  api: string
}

/** What is sent to another program; `timestamp` is when it happened (ISO 8601). */
export type WebhookContent = {
  type: WebhookEvent | 'webhook.test'
  timestamp: string
  data: WebhookData
}
