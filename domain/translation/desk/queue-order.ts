import { priorities } from './state'
import { type KindOfWork, kindsOfWork, type QueuedTask, type Task } from './task'

const day = 86_400_000
/** So long before it is due a translation presses, in days. */
const pressingDays = 7

/** What there is to do with a translation for the one who asks, the most needed first; null for nothing. */
export function workOn(
  { stage, counts, toReview, othersToReview }: Task,
  secondPerson: boolean,
): KindOfWork | null {
  if (counts.fuzzy > 0) return 'fuzzy'
  if (counts.untranslated > 0) return 'missing'
  const needsReview = toReview || secondPerson || stage !== 'published'
  if (othersToReview && needsReview) return 'review'
  return stage === 'complete' ? 'publish' : null
}

/** Whether a translation cannot wait: it is urgent, or due within a week or overdue; `now` in milliseconds since 1970. */
export function isPressing(
  { priority, due }: Pick<Task, 'priority' | 'due'>,
  now: number,
): boolean {
  return priority === 'urgent' || (due !== null && Date.parse(due) - now < pressingDays * day)
}

const dueAt = ({ due }: QueuedTask): number => (due === null ? Number.MAX_VALUE : Date.parse(due))

/** What readers come for stands before what is named in passing. */
const kinds: readonly string[] = [
  'campaigns',
  'pages',
  'site',
  'navigation',
  'messages',
  'news-items',
  'speeches',
  'organizations',
  'media',
  'documents',
]

const kindOf = ({ of }: QueuedTask): number => {
  const place = kinds.indexOf(of)
  return place === -1 ? kinds.length : place
}

/** Own claims come before what is free, and that before what a colleague is at. */
const nearness = ({ claim }: QueuedTask): number => (claim === null ? 1 : claim.own ? 0 : 2)

const steps: ((task: QueuedTask) => number)[] = [
  (task) => (task.isPressing ? 0 : 1),
  (task) => (task.isPressing ? dueAt(task) : 0),
  ({ priority }) => -priorities.indexOf(priority),
  ({ work }) => kindsOfWork.indexOf(work),
  nearness,
  dueAt,
  kindOf,
  ({ counts }) => counts.openWords,
]

/** Puts a queue in order: what presses first, by its day; then by priority, outdated before missing before to review, own before free before others', what readers come for first, then the short. */
export function inOrder(tasks: readonly QueuedTask[]): QueuedTask[] {
  return [...tasks].sort((one, other) => {
    for (const step of steps) {
      const difference = step(one) - step(other)
      if (difference !== 0) return difference
    }
    return one.title < other.title ? -1 : one.title > other.title ? 1 : 0
  })
}
