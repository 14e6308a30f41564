import type { Payload } from 'payload'
import { backOff, mostTries } from '@/domain/webhook/back-off'
import type { Webhook, WebhookDelivery } from '@/payload-types'
import { alone } from '../../mails/owed'
import { type Result, send } from './send'

/** How many rows are looked at in one turn, and how many addresses are asked at the same time. */
const [batch, atOnce] = [100, 5]

const collection = 'webhook-deliveries'

/** The longest pause that another program can ask for, in seconds. */
const longestAsked = 86_400

const idOf = ({ webhook }: WebhookDelivery): string =>
  typeof webhook === 'object' ? webhook.id : webhook

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

/** Sends what waits for one address, one message after the other, until one of them fails. */
const deliverTo = async (payload: Payload, rows: readonly WebhookDelivery[]): Promise<void> => {
  for (const row of rows) {
    const webhook = await webhookOf(payload, idOf(row))
    if (!(await claim(payload, row))) continue
    const isOn = webhook?.isActive && !webhook.deletedAt
    const result = isOn ? await send(webhook, { id: row.messageId, content: row.content }) : off
    await settle(payload, row, result)
    if (isOn && result.error !== null) return
  }
}

/** Sends the messages that are due, oldest first, to a few addresses at the same time; resolves once all were tried. */
export const deliverDue = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection,
    limit: batch,
    pagination: false,
    req: alone(payload),
    sort: 'nextAt',
    where: {
      and: [{ state: { equals: 'waiting' } }, { nextAt: { less_than_equal: at(0) } }],
    },
  })
  const queues = [...new Set(docs.map(idOf))].map((id) => docs.filter((row) => idOf(row) === id))
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let rows = queues.shift(); rows; rows = queues.shift()) await deliverTo(payload, rows)
    }),
  )
}
