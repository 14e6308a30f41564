import type { Payload, Where } from 'payload'
import type { WebhookDelivery } from '@/payload-types'
import { alone } from '../../mails/owed'

/** What is due for one webhook, oldest first. */
type DueQueue = { webhook: string; rows: WebhookDelivery[] }

const idOf = ({ webhook }: WebhookDelivery): string =>
  typeof webhook === 'object' ? webhook.id : webhook

/**
 * The messages that are due at a moment, for each webhook by itself and at most so many of them: however much is waiting
 * for one that is out of order, the others get their turn.
 */
export const dueQueues = async (
  payload: Payload,
  { upTo, most }: { upTo: string; most: number },
): Promise<DueQueue[]> => {
  const due = async (whose: Where[], limit: number): Promise<WebhookDelivery[]> => {
    const { docs } = await payload.db.find<WebhookDelivery>({
      collection: 'webhook-deliveries',
      limit,
      pagination: false,
      req: alone(payload),
      sort: 'nextAt',
      where: {
        and: [{ state: { equals: 'waiting' } }, { nextAt: { less_than_equal: upTo } }, ...whose],
      },
    })
    return docs
  }
  const queues: DueQueue[] = []
  for (;;) {
    const known = queues.map(({ webhook }) => webhook)
    const [first] = await due(known.length > 0 ? [{ webhook: { not_in: known } }] : [], 1)
    if (!first) return queues
    const webhook = idOf(first)
    queues.push({ webhook, rows: await due([{ webhook: { equals: webhook } }], most) })
  }
}
