import type { ModeratedSlug, Shelf } from '@/domain/signature/queue'

/** Which part of the queue is shown, as the address of the view has it. */
export type QueueFilter = {
  of: ModeratedSlug
  shelf: Shelf
  campaign: string
  kind: string
  reason: string
  text: string
  page: number
}

/** What is shown to whoever opens the queue. */
export const firstFilter: QueueFilter = {
  of: 'signatories',
  shelf: 'waiting',
  campaign: '',
  kind: '',
  reason: '',
  text: '',
  page: 1,
}

/** The filter as the query of an address: only what differs from the first. */
export const queryOf = (filter: QueueFilter): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filter)
      .filter(([key, value]) => value !== firstFilter[key as keyof QueueFilter])
      .map(([key, value]) => [key, String(value)]),
  )

/** The filter that a query asks for. */
export const filterIn = (query: URLSearchParams): QueueFilter => {
  const text = (key: keyof QueueFilter) => query.get(key) ?? String(firstFilter[key])
  return {
    of: text('of') === 'solidarity-messages' ? 'solidarity-messages' : 'signatories',
    shelf: text('shelf') as Shelf,
    campaign: text('campaign'),
    kind: text('kind'),
    reason: text('reason'),
    text: text('text'),
    page: Math.max(1, Number.parseInt(text('page'), 10) || 1),
  }
}

/** Whether anything but the shelf is chosen. */
export const isNarrowed = ({ campaign, kind, reason, text }: QueueFilter): boolean =>
  [campaign, kind, reason, text].some((value) => value !== '')
