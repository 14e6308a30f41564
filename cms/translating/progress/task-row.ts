import { createHash } from 'node:crypto'
import { searchKey } from '@/domain/search-key'
import { counts } from '@/domain/translation/desk/counts'
import { segmentState } from '@/domain/translation/desk/segment-state'
import { stageOf } from '@/domain/translation/desk/stage'
import {
  type Catalogue,
  type CatalogueMessage,
  type Message,
  messageKey,
} from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'
import type { TranslationTask } from '@/payload-types'
import type { Source } from '../source/source-of'
import type { StoredCatalogue } from './catalogues-of'
import { deliveredWith, mergedWith } from './merged'
import type { Urgency } from './urgency'

/** A task as the database has it, relationships unopened. */
export type TaskRow = Omit<TranslationTask, 'claimedBy'> & { claimedBy?: string | null }

/** What a task copies from original and catalogue; claims are no part of it. */
export type TaskCopy = Omit<
  TaskRow,
  | 'id'
  | 'createdAt'
  | 'updatedAt'
  | 'claimedBy'
  | 'claimedOn'
  | 'claimExpires'
  | 'toReview'
  | 'sourceChanged'
>

type Given = {
  source: Source
  messages: readonly Message[]
  locale: Locale
  newest: StoredCatalogue | undefined
  published: StoredCatalogue | undefined
  urgency: Urgency
  secondPerson: boolean
}

/** Rises whenever this file counts differently, so that upkeep counts what was counted before. */
const scheme = 1

/** What the hash of every row begins with that was counted in this way, under these rules of review. */
export const hashPrefix = (secondPerson: boolean): string => `${scheme}${secondPerson ? 'b' : 'a'}:`

/** A digest of all that there is to translate of a document, and of what is delivered; another one means that words have changed. */
const hashOf = (
  messages: readonly Message[],
  delivered: Catalogue,
  secondPerson: boolean,
): string => {
  const digest = createHash('sha256')
  for (const message of messages) digest.update(messageKey(message)).update('\u0000')
  for (const { msgstr } of delivered) digest.update(msgstr).update('\u0000')
  return `${hashPrefix(secondPerson)}${digest.digest('base64url').slice(0, 22)}`
}

/** The part of a row's hash that speaks of words alone. */
export const wordsHash = (hash: string | null | undefined): string => hash?.split(':')[1] ?? ''

/** Whose words wait for review: accounts, spaced, each once; `-` for words whose writer is not known. */
const writersOf = (merged: readonly CatalogueMessage[]): string | null => {
  const waiting = merged.filter((each) => !each.obsolete && segmentState(each) === 'needs-review')
  const writers = [...new Set(waiting.map(({ by }) => by ?? '-'))].sort()
  return writers.slice(0, 50).join(' ') || null
}

/** What the task of a document in a locale says now. */
export const taskCopy = async (given: Given): Promise<TaskCopy> => {
  const { source, messages, locale, newest, published, urgency, secondPerson } = given
  const merged = await mergedWith(source, messages, newest?.messages ?? [], locale)
  const delivered = await deliveredWith(source, locale)
  const stored = published?.messages ?? delivered
  const readers = stored && {
    stored,
    merged: await mergedWith(source, messages, stored, locale),
  }
  return {
    of: source.of as TaskRow['of'],
    documentId: source.documentId,
    locale,
    title: source.title,
    titleKey: searchKey(source.title),
    originalLocale: source.originalLocale,
    catalogue: newest?.id ?? null,
    state: stageOf({ newest: merged, published: readers ?? null, secondPerson }),
    ...counts(merged, source.originalLocale),
    writers: writersOf(merged),
    sourceHash: hashOf(messages, delivered ?? [], secondPerson),
    workedOn: newest ? new Date(newest.updatedAt).toISOString() : null,
    ...urgency,
  }
}
