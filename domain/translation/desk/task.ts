import type { Claim, Counts, WorkPlace } from './desk'
import type { Priority, TranslationStage } from './state'

/** A document in one locale, as queue, overview and tab tell of it. Moments are ISO 8601. */
export type Task = WorkPlace & {
  title: string
  originalLocale: string
  stage: TranslationStage
  counts: Counts
  /** A translator sent it to be reviewed. */
  toReview: boolean
  /** Words of somebody else than the one who asks wait for review. */
  othersToReview: boolean
  claim: Claim | null
  due: string | null
  priority: Priority
  workedOn: string | null
  /** Whether its work has begun: there is a catalogue. */
  isBegun: boolean
}

/** What there is to do with a translation next: the kinds of work in a queue, in their order. */
export const kindsOfWork = ['fuzzy', 'missing', 'review', 'publish'] as const
export type KindOfWork = (typeof kindsOfWork)[number]

/** A task in the queue of somebody, and why it is there. */
export type QueuedTask = Task & { work: KindOfWork; isPressing: boolean }

/** One page of somebody's queue in one locale. */
export type QueuePage = {
  locale: string
  /** The locales that can be chosen, with the words that are left in each. */
  locales: { locale: string; openWords: number; tasks: number }[]
  tasks: QueuedTask[]
  total: number
  page: number
  pages: number
  /** How many tasks there are of each kind of work, under the other filters. */
  kinds: Record<KindOfWork, number>
  pressing: number
  openWords: number
  /** All words that readers of the locale have, or would have if everything were translated. */
  words: number
  /** Where the one who asks worked last, if something is left to do there. */
  resume: QueuedTask | null
  guidance: string | null
}

/** One document in the overview: what it is called, and how far it is in each locale. */
export type OverviewRow = {
  of: string
  documentId: string
  title: string
  originalLocale: string
  due: string | null
  priority: Priority
  tasks: Record<string, Task>
}

/** What the overview sums up of a locale, under the filters. */
export type LocaleTotal = {
  locale: string
  documents: number
  words: number
  openWords: number
  /** Documents by how far they are. */
  stages: Record<TranslationStage, number>
}

/** One page of the overview. */
export type OverviewPage = {
  rows: OverviewRow[]
  total: number
  page: number
  pages: number
  locales: string[]
  totals: LocaleTotal[]
  /** Who has claimed something: to choose from. */
  holders: { id: string; name: string }[]
}

/** All locales of one document, for its tab. */
export type DocumentTasks = {
  of: string
  documentId: string
  title: string
  originalLocale: string
  /** The address of the page without its locale, such as `/campaigns/jiashi-workers`; null where it has none. */
  path: string | null
  /** Each locale that the document can be translated into; null where nobody has begun and nobody has to. */
  locales: { locale: string; task: Task | null; canWrite: boolean }[]
  /** Whether the one who asks may ask for a translation that nobody has begun. */
  canAsk: boolean
}
