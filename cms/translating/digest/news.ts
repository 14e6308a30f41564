import type { PayloadRequest } from 'payload'
import { inOrder, isPressing, workOn } from '@/domain/translation/desk/queue-order'
import type { QueuedTask } from '@/domain/translation/desk/task'
import type { Locale } from '@/i18n/locales'
import { type ListedTask, tasksWhere } from '../queue/tasks'

/** What a digest tells of one locale: what is new, what has changed, what waits longer than it should. */
export type LocaleNews = {
  locale: Locale
  new: readonly QueuedTask[]
  changed: readonly QueuedTask[]
  stale: readonly QueuedTask[]
}

type Moments = { createdAt: string; sourceChanged: string | null; claimExpires: string | null }

type Period = { since: number; until: number }

/** What people signed with is told in no mail. */
const untold: readonly string[] = ['signatories', 'solidarity-messages']

const keyOf = ({ of, documentId, locale }: Pick<ListedTask, 'of' | 'documentId' | 'locale'>) =>
  `${of} ${documentId} ${locale}`

const momentsOf = async (
  { payload }: PayloadRequest,
  locale: Locale,
): Promise<ReadonlyMap<string, Moments>> => {
  const { docs } = await payload.db.find<
    Moments & { of: string; documentId: string; locale: string }
  >({
    collection: 'translation-tasks',
    limit: 0,
    pagination: false,
    req: { payload, context: {} },
    select: {
      of: true,
      documentId: true,
      locale: true,
      createdAt: true,
      sourceChanged: true,
      claimExpires: true,
    },
    where: { locale: { equals: locale } },
  })
  return new Map(docs.map((row) => [keyOf(row), row]))
}

const kindOf = (
  task: QueuedTask,
  { createdAt, sourceChanged, claimExpires }: Moments,
  { since, until }: Period,
): 'new' | 'changed' | 'stale' | null => {
  const isWithin = (moment: string | null): boolean => {
    const at = Date.parse(moment ?? '')
    return at > since && at <= until
  }
  if (task.claim && !task.claim.own) return null
  if (isWithin(createdAt)) return 'new'
  if (isWithin(sourceChanged) && (task.work === 'fuzzy' || task.work === 'missing'))
    return 'changed'
  return isWithin(claimExpires) || isWithin(task.due) ? 'stale' : null
}

/**
 * What has come up in a locale within a period (milliseconds since 1970) that the one who asks could work on, in the order
 * of the queue. What a colleague has claimed is left out, and so is all that repeats the names of signers.
 */
export const newsIn = async (
  req: PayloadRequest,
  locale: Locale,
  period: Period,
  secondPerson: boolean,
): Promise<LocaleNews> => {
  const tasks = await tasksWhere(req, { locale: { equals: locale } })
  const moments = await momentsOf(req, locale)
  const queued = tasks.flatMap((task) => {
    const work = untold.includes(task.of) ? null : workOn(task, secondPerson)
    return work ? [{ ...task, work, isPressing: isPressing(task, period.until) }] : []
  })
  const of = (kind: 'new' | 'changed' | 'stale') =>
    inOrder(
      queued.filter((task) => {
        const known = moments.get(keyOf(task))
        return known !== undefined && kindOf(task, known, period) === kind
      }),
    )
  return { locale, new: of('new'), changed: of('changed'), stale: of('stale') }
}

/** Whether there is nothing to tell of a locale. */
export const isQuiet = ({ new: fresh, changed, stale }: LocaleNews): boolean =>
  fresh.length + changed.length + stale.length === 0
