import type { PayloadRequest } from 'payload'
import { accountOf } from '@/cms/access/account'
import { searchKey } from '@/domain/search-key'
import { inOrder, isPressing, workOn } from '@/domain/translation/desk/queue-order'
import { kindsOfWork, type QueuedTask, type QueuePage } from '@/domain/translation/desk/task'
import { locales } from '@/i18n/locales'
import type { Translating } from '@/payload-types'
import { mayWrite } from '../door'
import { countsSettled } from '../progress/recount-soon'
import { askedQueue } from './asked'
import { lastPlace } from './last-place'
import { type ListedTask, shown, tasksWhere } from './tasks'

const size = 25

type Queued = ListedTask & Pick<QueuedTask, 'work' | 'isPressing'>

/** The locales somebody works in: a translator's own, in the order of the account; all for who may write all. */
const workedIn = (req: PayloadRequest): string[] => {
  const own = accountOf(req.user)?.locales.filter((locale) => mayWrite(req, locale)) ?? []
  const all = locales.filter((locale) => mayWrite(req, locale))
  return [...new Set([...own, ...all])]
}

const queued = (tasks: readonly ListedTask[], secondPerson: boolean): Queued[] =>
  tasks.flatMap((task) => {
    const work = workOn(task, secondPerson)
    return work ? [{ ...task, work, isPressing: isPressing(task, Date.now()) }] : []
  })

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const openIn = (tasks: readonly ListedTask[]): number =>
  sum(tasks.map(({ counts }) => counts.openWords))

/** The locale in which something is left to do, of several the first. */
const firstWithWork = (left: QueuePage['locales']): string | undefined =>
  left.find(({ tasks }) => tasks > 0)?.locale

const isClaimed = (claim: string, { claim: held }: ListedTask): boolean => {
  if (claim === 'own') return held?.own === true
  return claim === 'free' ? held === null : held !== null
}

/** The queue of the one who asks, in one of their locales: one page of it in its order, and what else its view tells. */
export const myQueue = async (req: PayloadRequest): Promise<Response> => {
  await countsSettled(req.payload)
  const asked = askedQueue.parse(req.query ?? {})
  const own = workedIn(req)
  const settings: Partial<Translating> | undefined = await req.payload.db.findGlobal<
    Partial<Translating>
  >({
    slug: 'translating',
    req: { payload: req.payload, context: {} },
  })
  const tasks = await tasksWhere(req, { locale: { in: own } })
  const all = queued(tasks, settings?.secondPerson === true)
  const left = own.map((locale) => {
    const there = all.filter((task) => task.locale === locale)
    return { locale, openWords: openIn(there), tasks: there.length }
  })
  const locale = own.find((each) => each === asked.locale) ?? firstWithWork(left) ?? own[0] ?? ''
  const key = searchKey(asked.text)
  const inLocale = all.filter((task) => task.locale === locale)
  const filtered = inLocale.filter(
    (task) =>
      (!asked.of || task.of === asked.of) &&
      (!asked.claim || isClaimed(asked.claim, task)) &&
      task.titleKey.includes(key),
  )
  const matching = inOrder(filtered.filter(({ work }) => !asked.work || work === asked.work))
  const last = await lastPlace(req)
  const resume = all.find(
    (task) =>
      last &&
      task.of === last.of &&
      task.documentId === last.documentId &&
      task.locale === last.locale,
  )
  const answer: QueuePage = {
    locale,
    locales: left,
    tasks: matching
      .slice((asked.page - 1) * size, asked.page * size)
      .map((task) => shown(task as Queued)),
    total: matching.length,
    page: asked.page,
    pages: Math.max(1, Math.ceil(matching.length / size)),
    kinds: Object.fromEntries(
      kindsOfWork.map((work) => [work, filtered.filter((task) => task.work === work).length]),
    ) as QueuePage['kinds'],
    pressing: inLocale.filter((task) => task.isPressing).length,
    openWords: openIn(inLocale),
    words: sum(tasks.filter((task) => task.locale === locale).map(({ counts }) => counts.words)),
    resume: resume ? shown(resume) : null,
    guidance: settings?.guidance?.trim() || null,
  }
  return Response.json(answer)
}
