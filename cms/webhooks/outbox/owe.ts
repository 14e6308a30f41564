import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { WebhookContent, WebhookData } from '@/domain/webhook/content'
import type { WebhookEvent } from '@/domain/webhook/event'
import type { Webhook } from '@/payload-types'
import { knockSoon } from '../../upkeep/knock-soon'

/** What is sent of an event; it stays the same however often it is sent. */
export const contentOf = (type: WebhookContent['type'], data: WebhookData): WebhookContent => ({
  type,
  timestamp: new Date().toISOString(),
  data,
})

/** A name that no other message has. */
export const newMessageId = (): string => `msg_${randomUUID().replaceAll('-', '')}`

/** The webhooks that are told of something now. */
export const listeners = async (req: PayloadRequest): Promise<Webhook[]> => {
  const { docs } = await req.payload.db.find<Webhook>({
    collection: 'webhooks',
    limit: 100,
    pagination: false,
    req,
    where: { and: [{ isActive: { equals: true } }, { deletedAt: { exists: false } }] },
  })
  return docs
}

/** Whether the same was told already within this transaction, of which the outside sees one change only. */
const isTold = async ({ context, transactionID }: PayloadRequest, what: string) => {
  const told = context.webhooksTold
  if (!(told instanceof Set)) return false
  const key = `${await transactionID}:${what}`
  if (told.has(key)) return true
  told.add(key)
  return false
}

/**
 * Writes down, within the transaction of a change, that it has to be told to all who listen: one row for each. They are
 * sent once the change is there for everybody.
 */
export const owe = async (
  req: PayloadRequest,
  type: WebhookEvent,
  data: WebhookData,
): Promise<void> => {
  const all = await listeners(req)
  const listening = all.filter(({ events }) => events.includes(type))
  if (listening.length === 0) return
  if (await isTold(req, `${type}:${data.collection}:${data.id}`)) return
  const content = contentOf(type, data)
  for (const { id } of listening)
    await req.payload.db.create({
      collection: 'webhook-deliveries',
      data: {
        webhook: id,
        event: type,
        messageId: newMessageId(),
        content,
        state: 'waiting',
        attempts: 0,
        nextAt: content.timestamp,
      },
      req,
      returning: false,
    })
  knockSoon()
}
