import type { PayloadRequest } from 'payload'
import { type Priority, priorities } from '@/domain/translation/desk/state'
import type { Campaign } from '@/payload-types'
import type { Source } from '../source/source-of'

/** When translations are due (ISO 8601) and how much they matter. */
export type Urgency = { due: string | null; priority: Priority }

const calm: Urgency = { due: null, priority: 'normal' }

const idIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}

/** The campaigns that a document is about, or is. */
const campaignsOf = ({ of, document }: Pick<Source, 'of' | 'document'>): string[] => {
  if (of === 'campaigns') return [document.id]
  const { campaigns, campaign } = document
  return [...(Array.isArray(campaigns) ? campaigns : []), campaign]
    .map(idIn)
    .filter((id) => id !== null)
}

const soonest = (one: Urgency, other: Urgency): Urgency => ({
  due: [one.due, other.due].filter((due) => due !== null).sort()[0] ?? null,
  priority:
    priorities.indexOf(one.priority) > priorities.indexOf(other.priority)
      ? one.priority
      : other.priority,
})

const urgencyOf = ({ translationDue, translationPriority }: Partial<Campaign>): Urgency => ({
  due: translationDue ? new Date(translationDue).toISOString() : null,
  priority: translationPriority ?? 'normal',
})

/**
 * Tells for each document when its translations are due: as its campaigns say in their newest draft, the earliest day and
 * the highest priority of several. One query for all, none where no campaign is named.
 */
export const urgencies = async (
  req: PayloadRequest,
  sources: readonly Source[],
): Promise<(source: Source) => Urgency> => {
  const ids = [...new Set(sources.flatMap(campaignsOf))]
  if (ids.length === 0) return () => calm
  const { docs } = await req.payload.db.queryDrafts<Partial<Campaign> & { id: string }>({
    collection: 'campaigns',
    pagination: false,
    limit: 0,
    req,
    select: { parent: true, version: { translationDue: true, translationPriority: true } },
    where: { parent: { in: ids } },
  })
  const known = new Map(docs.map((doc) => [doc.id, urgencyOf(doc)]))
  return (source) =>
    campaignsOf(source)
      .map((id) => known.get(id) ?? calm)
      .reduce(soonest, calm)
}
