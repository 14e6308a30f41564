import type { Payload, PayloadRequest } from 'payload'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import { inTransaction } from '../../signatures/transaction'
import { type Source, sourcesOf } from '../source/source-of'
import { cataloguesOf } from './catalogues-of'
import { messagesOf } from './merged'
import { needsSecondPerson } from './second-person'
import { stampOf } from './stamp'
import { type TaskCopy, type TaskRow, taskCopy } from './task-row'
import { type Urgency, urgencies } from './urgency'
import { isWritten, writeTasks } from './write-tasks'

/** Documents of one collection whose tasks are to be counted anew. */
export type Documents = { of: string; documentIds: readonly string[] }

type Options = {
  /** Also where nothing has changed, note that it was counted. */
  touch?: boolean
  /** A locale that gets a task in any case, even of a signatory whom nobody has begun to translate. */
  begin?: Locale
}

/** There may be a hundred thousand of each: they are tasks only once somebody has begun. */
const onlyOnceBegun: readonly string[] = ['signatories', 'solidarity-messages']

const rowsOf = async (req: PayloadRequest, { of, documentIds }: Documents): Promise<TaskRow[]> => {
  const { docs } = await req.payload.db.find<TaskRow>({
    collection: 'translation-tasks',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ of: { equals: of } }, { documentId: { in: [...documentIds] } }] },
  })
  return docs
}

const urgencyChanged = (rows: readonly TaskRow[], copies: readonly TaskCopy[]): string[] => {
  const before = new Map(rows.map((row) => [row.documentId, row]))
  const isOther = ({ documentId, due, priority }: TaskCopy): boolean => {
    const row = before.get(documentId)
    if (!row) return due !== null || priority !== 'normal'
    return row.priority !== priority || Date.parse(row.due ?? '0') !== Date.parse(due ?? '0')
  }
  return [...new Set(copies.filter(isOther).map(({ documentId }) => documentId))]
}

/** What the tasks of some documents have to say now. */
const counted = async (
  req: PayloadRequest,
  { of, documentIds }: Documents,
  { begin }: Options,
): Promise<TaskCopy[]> => {
  const sources = await sourcesOf(req, of, documentIds)
  const { newest, published } = await cataloguesOf(req, of, documentIds)
  const urgencyOf = await urgencies(req, sources)
  const secondPerson = await needsSecondPerson(req)
  const targets = (source: Source): Locale[] => {
    const others = locales.filter((locale) => locale !== source.originalLocale)
    if (!onlyOnceBegun.includes(of)) return others
    const begun = newest
      .filter(({ documentId }) => documentId === source.documentId)
      .map(({ locale }) => locale)
      .filter(isLocale)
    return others.filter((locale) => locale === begin || begun.includes(locale))
  }
  const copies: TaskCopy[] = []
  for (const source of sources) {
    const messages = messagesOf(source)
    const urgency: Urgency = urgencyOf(source)
    const inLocale =
      (locale: Locale) =>
      (catalogue: { documentId: string; locale: string }): boolean =>
        catalogue.documentId === source.documentId && catalogue.locale === locale
    for (const locale of messages.length > 0 ? targets(source) : [])
      copies.push(
        await taskCopy({
          source,
          messages,
          locale,
          urgency,
          secondPerson,
          newest: newest.find(inLocale(locale)),
          published: published.find(inLocale(locale)),
        }),
      )
  }
  return copies
}

/** All that a count depends on and that somebody may save at the same moment: the documents, and what others counted. */
const standing = async (req: PayloadRequest, documents: Documents) => {
  const rows = await rowsOf(req, documents)
  const marks = rows.map(({ id, updatedAt }) => `${id} ${Date.parse(updatedAt)}`).sort()
  const stamp = await stampOf(req, documents.of, documents.documentIds)
  return { rows, stamp: `${marks.join()} ${stamp}` }
}

/**
 * Counts outside of any transaction, so that nobody waits to write meanwhile, and writes what is another than before; false
 * where somebody saved in between, and nothing was written.
 */
const countAside = async (
  payload: Payload,
  documents: Documents,
  options: Options,
): Promise<string[] | false> => {
  const alone = { payload, context: {} } as unknown as PayloadRequest
  const { rows, stamp } = await standing(alone, documents)
  const copies = await counted(alone, documents, options)
  const { touch = false } = options
  if (!touch && isWritten(rows, copies)) return []
  return inTransaction(payload, async (req) => {
    const now = await standing(req, documents)
    return now.stamp === stamp && written(req, documents, { rows: now.rows, copies, touch })
  })
}

const written = async (
  req: PayloadRequest,
  { of }: Documents,
  { rows, copies, touch }: { rows: TaskRow[]; copies: TaskCopy[]; touch: boolean },
): Promise<string[]> => {
  await writeTasks(req, rows, copies, { touch })
  return of === 'campaigns' ? urgencyChanged(rows, copies) : []
}

/** Counts in one transaction, where others save so often that counting aside comes too late each time. */
const countInside = (payload: Payload, documents: Documents, options: Options) =>
  inTransaction(payload, async (req) => {
    const rows = await rowsOf(req, documents)
    const copies = await counted(req, documents, options)
    return written(req, documents, { rows, copies, touch: options.touch ?? false })
  })

/** How often it is tried to count what others count at the same moment. */
const mostAttempts = 6

/** Both adapters tell of a row that is there already as of a field that is wrong. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ValidationError' || /unique|duplicate/i.test(error.message))

/**
 * Counts how far the translations of some documents of one collection are in every locale, and keeps their tasks
 * accordingly; claims stay as they are. Only what has changed is written, in one transaction that counts nothing: of two
 * who count at once, the one who comes late counts anew. Returns the campaigns whose due day or priority is another one now.
 */
export const recount = async (
  payload: Payload,
  documents: Documents,
  options: Options = {},
): Promise<string[]> => {
  if (documents.documentIds.length === 0) return []
  for (let attempt = 1; ; attempt += 1) {
    try {
      const isLast = attempt === mostAttempts
      const campaigns = await (isLast ? countInside : countAside)(payload, documents, options)
      if (campaigns !== false) return campaigns
    } catch (error) {
      // Somebody else made the same row in this moment: now it is there.
      if (!isTaken(error) || attempt === mostAttempts) throw error
    }
  }
}
