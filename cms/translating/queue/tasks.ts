import type { PayloadRequest, Where } from 'payload'
import type { Task } from '@/domain/translation/desk/task'
import { locales } from '@/i18n/locales'
import { isHeld } from '../claims/task-at'
import type { TaskRow } from '../progress/task-row'

const select = {
  of: true,
  documentId: true,
  locale: true,
  title: true,
  titleKey: true,
  originalLocale: true,
  catalogue: true,
  state: true,
  segments: true,
  words: true,
  untranslated: true,
  fuzzy: true,
  needsReview: true,
  reviewed: true,
  openWords: true,
  toReview: true,
  writers: true,
  workedOn: true,
  claimedBy: true,
  claimExpires: true,
  due: true,
  priority: true,
} as const

/** A task as it is read for a list: with the account that holds it, and its title as a key to search by. */
export type ListedTask = Task & { holder: string | null; titleKey: string }

const moment = (value: string | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null

const listed = (row: TaskRow, names: ReadonlyMap<string, string>, user: string): ListedTask => {
  const holder = isHeld(row) ? (row.claimedBy ?? null) : null
  const writers = row.writers?.split(' ') ?? []
  return {
    of: row.of,
    documentId: row.documentId,
    locale: row.locale,
    title: row.title ?? row.of,
    titleKey: row.titleKey ?? '',
    originalLocale: row.originalLocale ?? 'en',
    stage: row.state,
    counts: {
      segments: row.segments ?? 0,
      words: row.words ?? 0,
      untranslated: row.untranslated ?? 0,
      fuzzy: row.fuzzy ?? 0,
      needsReview: row.needsReview ?? 0,
      reviewed: row.reviewed ?? 0,
      openWords: row.openWords ?? 0,
    },
    toReview: row.toReview ?? false,
    othersToReview: writers.some((writer) => writer !== '' && writer !== user),
    claim: holder
      ? {
          own: holder === user,
          name: names.get(holder) ?? '',
          expires: moment(row.claimExpires) ?? '',
        }
      : null,
    holder,
    due: moment(row.due),
    priority: row.priority,
    workedOn: moment(row.workedOn),
    isBegun: Boolean(row.catalogue),
  }
}

const namesOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    // Straight from the database: colleagues know one another by name, and nothing else of an account is read.
    req: { payload: req.payload, context: {} },
    select: { name: true },
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}

/** Tasks under a condition, as the one who asks sees them. Two queries, however many: the rows, and who has claimed them. */
export const tasksWhere = async (req: PayloadRequest, where: Where): Promise<ListedTask[]> => {
  const { docs } = await req.payload.db.find<TaskRow>({
    collection: 'translation-tasks',
    limit: 0,
    pagination: false,
    // The door has asked who it is; rows by the thousand need none of the work that a document needs.
    req: { payload: req.payload, context: {} },
    select,
    where: { and: [{ locale: { in: locales } }, where] },
  })
  const holders = docs.filter((row) => isHeld(row)).map(({ claimedBy }) => claimedBy ?? '')
  const names = await namesOf(req, [...new Set(holders)])
  return docs.map((row) => listed(row, names, String(req.user?.id ?? '')))
}

/** A task as it is answered: without what only filters need. */
export const shown = <Listed extends ListedTask>({
  holder,
  titleKey,
  ...task
}: Listed): Omit<Listed, 'holder' | 'titleKey'> => task
