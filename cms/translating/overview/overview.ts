import type { PayloadRequest } from 'payload'
import { type TranslationStage, translationStates } from '@/domain/translation/desk/state'
import type { LocaleTotal, OverviewPage, OverviewRow } from '@/domain/translation/desk/task'
import { locales } from '@/i18n/locales'
import { countsSettled } from '../progress/recount-soon'
import { askedOverview } from '../queue/asked'
import { type ListedTask, shown, tasksWhere } from '../queue/tasks'
import { documentsOf, matching, sorted } from './filter'

const size = 25

const noStages = (): Record<TranslationStage, number> =>
  Object.fromEntries(translationStates.map((stage) => [stage, 0])) as Record<
    TranslationStage,
    number
  >

const totalsOf = (tasks: readonly ListedTask[]): LocaleTotal[] =>
  locales.map((locale) => {
    const total = { locale, documents: 0, words: 0, openWords: 0, stages: noStages() }
    for (const task of tasks) {
      if (task.locale !== locale) continue
      total.documents += 1
      total.words += task.counts.words
      total.openWords += task.counts.openWords
      total.stages[task.stage] += 1
    }
    return total
  })

const rowOf = ([first, ...rest]: readonly [ListedTask, ...ListedTask[]]): OverviewRow => ({
  of: first.of,
  documentId: first.documentId,
  title: first.title,
  originalLocale: first.originalLocale,
  due: first.due,
  priority: first.priority,
  tasks: Object.fromEntries([first, ...rest].map((task) => [task.locale, shown(task)])),
})

const holdersOf = (tasks: readonly ListedTask[]): OverviewPage['holders'] =>
  [...new Map(tasks.map(({ holder, claim }) => [holder, claim?.name ?? ''])).entries()]
    .flatMap(([id, name]) => (id === null ? [] : [{ id, name }]))
    .sort((one, other) => one.name.localeCompare(other.name))

/**
 * Every document with how far it is in each locale, a page of 25 documents. The sums are those of all that the filters let
 * through. Two queries, however many documents there are.
 */
export const overview = async (req: PayloadRequest): Promise<Response> => {
  await countsSettled(req.payload)
  const asked = askedOverview.parse(req.query ?? {})
  const all = await tasksWhere(req, asked.of ? { of: { equals: asked.of } } : {})
  const found = matching(all, asked)
  const documents = sorted(documentsOf(all, found), asked.sort)
  const answer: OverviewPage = {
    rows: documents.slice((asked.page - 1) * size, asked.page * size).map(rowOf),
    total: documents.length,
    page: asked.page,
    pages: Math.max(1, Math.ceil(documents.length / size)),
    locales: asked.locale ? [asked.locale] : [...locales],
    totals: totalsOf(found),
    holders: holdersOf(all),
  }
  return Response.json(answer)
}
