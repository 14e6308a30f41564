import type { Payload } from 'payload'
import { backOff, mostTries } from '@/domain/webhook/back-off'
import type { Webhook, WebhookDelivery } from '@/payload-types'
import { alone } from '../../mails/owed'
import { knockSoon } from '../../upkeep/knock-soon'
import { dueQueues } from './due-queues'
import { type Result, send } from './send'

/** How many messages one address is sent in one turn at most, and how many addresses are asked at the same time. */
const [batch, atOnce] = [20, 5]

const collection = 'webhook-deliveries'

/** The longest pause that another program can ask for, in seconds. */
const longestAsked = 86_400

const at = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()

/** Takes a row in hand, or tells that another instance has it; if this process ends now, it is tried again later. */
const claim = async (payload: Payload, { id, attempts }: WebhookDelivery): Promise<boolean> => {
  const claimed: object | null = await payload.db.updateOne({
    collection,
    data: { attempts: attempts + 1, nextAt: at(backOff(attempts + 1)) },
    options: { atomic: true },
    req: alone(payload),
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'waiting' } },
        { attempts: { equals: attempts } },
      ],
    },
  })
  return claimed !== null
}

const settle = async (
  payload: Payload,
  { id, attempts }: WebhookDelivery,
  { status, error, retryAfter }: Result,
): Promise<void> => {
  const isDelivered = error === null
  const isLast = attempts + 1 >= mostTries || status === 410
  const asked = Math.min(retryAfter ?? 0, longestAsked) * 1000
  await payload.db.updateOne({
    collection,
    id,
    data: {
      lastStatus: status,
      lastError: error,
      ...(isDelivered ? { state: 'delivered', deliveredAt: at(0), nextAt: null } : {}),
      ...(!isDelivered && isLast ? { state: 'failed', nextAt: null } : {}),
      ...(!isDelivered && !isLast && asked > 0
        ? { nextAt: at(Math.max(asked, backOff(attempts + 1))) }
        : {}),
    },
    req: alone(payload),
    returning: false,
  })
}

const webhookOf = (payload: Payload, id: string): Promise<Webhook | null> =>
  payload.db.findOne<Webhook>({
    collection: 'webhooks',
    req: alone(payload),
    where: { id: { equals: id } },
  })

/** As if the other program had said that it wants no more. */
const off: Result = { status: 410, error: 'The webhook is switched off.', retryAfter: null }

/** Sends what waits for one address, one message after the other, and tells whether more may be sent: none has failed. */
const deliverTo = async (
  payload: Payload,
  id: string,
  rows: readonly WebhookDelivery[],
): Promise<boolean> => {
  for (const row of rows) {
    const webhook = await webhookOf(payload, id)
    if (!(await claim(payload, row))) continue
    const isOn = webhook?.isActive && !webhook.deletedAt
    const result = isOn ? await send(webhook, { id: row.messageId, content: row.content }) : off
    await settle(payload, row, result)
    if (isOn && result.error !== null) return false
  }
  return true
}

/**
 * Sends the messages that are due to a few addresses at the same time, each its oldest first and as many as any other;
 * resolves once all were tried. Where more is waiting for an address that takes them, the next turn comes at once.
 */
export const deliverDue = async (payload: Payload): Promise<void> => {
  const queues = await dueQueues(payload, { upTo: at(0), most: batch })
  let isMore = false
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let queue = queues.shift(); queue; queue = queues.shift()) {
        const isTaken = await deliverTo(payload, queue.webhook, queue.rows)
        if (isTaken && queue.rows.length === batch) isMore = true
      }
    }),
  )
  if (isMore) knockSoon()
}
