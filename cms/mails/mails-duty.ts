import type { Duty } from '../upkeep/duty'
import { alone, isDue, type OutboxSlug, type OwedRow } from './owed'
import { sendOwed } from './send-owed'

const collections: readonly OutboxSlug[] = ['signatories', 'solidarity-messages']
const batch = 60

/** Sends the mails that were left: when the process ended before, when a mail server refused, when too many waited. */
export const mailsDuty: Duty = {
  name: 'mails',
  every: 0,
  run: async ({ payload }) => {
    for (const collection of collections) {
      const { docs } = await payload.db.find<OwedRow>({
        collection,
        limit: batch,
        pagination: false,
        req: alone(payload),
        sort: 'mailNext',
        where: isDue(),
      })
      for (let first = 0; first < docs.length; first += 6)
        await Promise.all(
          docs.slice(first, first + 6).map(({ id }) => sendOwed(payload, { collection, id })),
        )
    }
  },
}
