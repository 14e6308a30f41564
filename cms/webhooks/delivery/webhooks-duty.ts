import type { Payload } from 'payload'
import { withoutValues } from '../../database/without-values'
import type { Duty } from '../../upkeep/duty'
import { deliverDue } from './deliver-due'

/** How long rows are kept after they were delivered, and after they were given up, in days. */
const [keptDelivered, keptFailed] = [30, 90]

let isSending = false

const sendAll = async (payload: Payload): Promise<void> => {
  if (isSending) return
  isSending = true
  try {
    await deliverDue(payload)
  } catch (error) {
    payload.logger.error({ err: withoutValues(error), msg: 'Webhooks could not be sent' })
  } finally {
    isSending = false
  }
}

/** Sends what is due to other programs. They may be slow, and none of the other duties waits for them. */
export const webhooksDuty: Duty = {
  name: 'webhooks',
  every: 0,
  run: async ({ payload }) => {
    void sendAll(payload)
  },
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

/** Forgets what was delivered thirty days ago, or given up ninety days ago. */
export const forgetDelivered = async ({ db }: Pick<Payload, 'db'>): Promise<void> => {
  await db.deleteMany({
    collection: 'webhook-deliveries',
    where: {
      or: [
        {
          and: [
            { state: { equals: 'delivered' } },
            { updatedAt: { less_than: daysAgo(keptDelivered) } },
          ],
        },
        {
          and: [{ state: { equals: 'failed' } }, { updatedAt: { less_than: daysAgo(keptFailed) } }],
        },
      ],
    },
  })
}

/** Does so hour by hour. */
export const oldWebhooksDuty: Duty = {
  name: 'old-webhooks',
  every: 3600,
  run: ({ payload }) => forgetDelivered(payload),
}
