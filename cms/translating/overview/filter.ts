import { searchKey } from '@/domain/search-key'
import { isPressing } from '@/domain/translation/desk/queue-order'
import { priorities } from '@/domain/translation/desk/state'
import type { AskedOverview } from '../queue/asked'
import type { ListedTask } from '../queue/tasks'

const day = 86_400_000

/** How many days ahead each choice looks. */
const ahead = { overdue: 0, week: 7, month: 31, any: Number.POSITIVE_INFINITY } as const

const isDue = ({ due, counts }: ListedTask, within: keyof typeof ahead): boolean =>
  due !== null &&
  Date.parse(due) < Date.now() + ahead[within] * day &&
  (within === 'any' || counts.openWords > 0)

/** The tasks that the filters let through. */
export const matching = (tasks: readonly ListedTask[], asked: AskedOverview): ListedTask[] => {
  const key = searchKey(asked.text)
  const { due } = asked
  return tasks.filter(
    (task) =>
      (!asked.locale || task.locale === asked.locale) &&
      (!asked.stage || task.stage === asked.stage) &&
      (!asked.holder || task.holder === asked.holder) &&
      (!due || isDue(task, due)) &&
      task.titleKey.includes(key),
  )
}

/** The tasks of one document, at least one. */
export type DocumentOf = readonly [ListedTask, ...ListedTask[]]

const keyOf = ({ of, documentId }: ListedTask): string => `${of} ${documentId}`

/** The documents that tasks were found of, each with all its tasks: a row tells of every locale, whatever was asked for. */
export const documentsOf = (
  all: readonly ListedTask[],
  found: readonly ListedTask[],
): DocumentOf[] => {
  const wanted = new Set(found.map(keyOf))
  const documents = new Map<string, [ListedTask, ...ListedTask[]]>()
  for (const task of all) {
    const key = keyOf(task)
    const known = documents.get(key)
    if (known) known.push(task)
    else if (wanted.has(key)) documents.set(key, [task])
  }
  return [...documents.values()]
}

const openWords = (tasks: DocumentOf): number =>
  tasks.reduce((sum, { counts }) => sum + counts.openWords, 0)

const workedOn = (tasks: DocumentOf): number =>
  Math.max(...tasks.map((task) => Date.parse(task.workedOn ?? '') || 0))

const byTitle = ([one]: DocumentOf, [other]: DocumentOf): number =>
  one.titleKey < other.titleKey ? -1 : one.titleKey > other.titleKey ? 1 : 0

/** What presses first, by its day; then by priority. */
const urgency = (tasks: DocumentOf): [number, number, number] => {
  const [first] = tasks
  const presses = isPressing(first, Date.now()) && openWords(tasks) > 0
  return [
    presses ? 0 : 1,
    presses && first.due ? Date.parse(first.due) : Number.MAX_VALUE,
    -priorities.indexOf(first.priority),
  ]
}

/** Puts documents in order: by urgency unless asked otherwise, then by title. */
export const sorted = (
  documents: readonly DocumentOf[],
  sort: AskedOverview['sort'],
): DocumentOf[] => {
  const keyed = documents.map((tasks) => ({
    tasks,
    keys:
      sort === 'words'
        ? [-openWords(tasks)]
        : sort === 'worked'
          ? [-workedOn(tasks)]
          : sort === 'title'
            ? []
            : urgency(tasks),
  }))
  return keyed
    .sort((one, other) => {
      for (const [index, key] of one.keys.entries()) {
        const difference = key - (other.keys[index] ?? 0)
        if (difference !== 0) return difference
      }
      return byTitle(one.tasks, other.tasks)
    })
    .map(({ tasks }) => tasks)
}
