import { z } from 'zod'
import { messageStates, signatureStates } from '@/domain/moderation'
import type { Shelf } from '@/domain/signature/queue'
import { waitingReasons } from '@/domain/signature/why-waiting'

/** The shelves of the queue: what waits for a decision, each state, and everything. */
export const shelves = ['waiting', ...signatureStates, 'all'] as const satisfies readonly Shelf[]

const lists = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values).catch(values[0])

/** What is asked of the queue in its address; what makes no sense there is taken for not asked. */
export const askedOf = z.object({
  shelf: lists(shelves),
  campaign: z.string().max(64).catch(''),
  kind: z.enum(['organization', 'person', '']).catch(''),
  reason: z.enum([...waitingReasons, '']).catch(''),
  text: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  limit: z.coerce.number().int().min(1).max(100).catch(25),
})
export type Asked = z.infer<typeof askedOf>

/** The shelves that messages have. */
export const messageShelves: readonly Shelf[] = ['waiting', ...messageStates, 'all']
