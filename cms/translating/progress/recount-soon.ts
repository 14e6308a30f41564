import type { Payload, PayloadRequest } from 'payload'
import { withoutValues } from '../../database/without-values'
import { inProcess } from '../../signatures/in-process'
import { recount } from './recount'
import { relatedTo } from './related-to'

type Place = { of: string; documentId: string }

/** A transaction of either database, as far as its end can be seen; MongoDB's tells it, SQLite's is taken off the list. */
type Session = { hasEnded?: boolean }

type Waiting = Place & { isOpen: () => boolean }

type Office = { waiting: Map<string, Waiting>; working: Promise<void> | null }

/** How often it is looked whether a transaction has ended, in milliseconds, and how many documents are counted at once. */
const pause = 20
const most = 20

const officeOf = (payload: Payload): Office => {
  const offices = inProcess('translation-counts', () => new WeakMap<object, Office>())
  const office = offices.get(payload.db) ?? { waiting: new Map(), working: null }
  offices.set(payload.db, office)
  return office
}

/** Whether the transaction in which a request wrote may still change what others see. */
const openness = ({ payload, transactionID }: PayloadRequest): (() => boolean) => {
  const sessions = (payload.db as unknown as { sessions?: Record<string, Session | undefined> })
    .sessions
  if (typeof transactionID !== 'string' || !sessions) return () => false
  const session = sessions[transactionID]
  return () => {
    if (!session) return false
    return session.hasEnded === undefined
      ? sessions[transactionID] !== undefined
      : !session.hasEnded
  }
}

const next = ({ waiting }: Office): { of: string; documentIds: string[] } | null => {
  const ready = [...waiting.entries()].filter(([, { isOpen }]) => !isOpen())
  const [first] = ready
  if (!first) return null
  const { of } = first[1]
  const together = ready.filter(([, place]) => place.of === of).slice(0, most)
  for (const [key] of together) waiting.delete(key)
  return { of, documentIds: together.map(([, { documentId }]) => documentId) }
}

const work = async (payload: Payload, office: Office): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, pause))
  while (office.waiting.size > 0) {
    const documents = next(office)
    if (!documents) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      continue
    }
    try {
      const campaigns = await recount(payload, documents)
      for (const place of await relatedTo(payload, campaigns)) put(payload, place, () => false)
    } catch (error) {
      // Upkeep finds what was not counted: it compares what was saved when with what was counted when.
      payload.logger.error({
        err: withoutValues(error),
        msg: `The translations of ${documents.of} were left to upkeep to count`,
      })
    }
  }
}

const put = (payload: Payload, { of, documentId }: Place, isOpen: () => boolean): void => {
  const office = officeOf(payload)
  office.waiting.set(`${of} ${documentId}`, { of, documentId, isOpen })
  office.working ??= work(payload, office).finally(() => {
    office.working = null
  })
}

/**
 * Has the translations of a document counted once the transaction of the request has ended; returns at once. What comes
 * together is counted together. A saver thus never waits for it, nor fails by it.
 */
export const recountSoon = (req: PayloadRequest, place: Place): void => {
  put(req.payload, place, openness(req))
}

/** For how long somebody who opens a list waits for what was saved a moment before, in milliseconds. */
const patience = 1_000

/** Resolves once what was saved is counted, or after a second: a list should show what its reader has just done. */
export const countsSettled = async (payload: Payload): Promise<void> => {
  if (!officeOf(payload).working) return
  await Promise.race([
    recounted(payload),
    new Promise((resolve) => setTimeout(resolve, patience).unref()),
  ])
}

/** Resolves once everything that waits in this process has been counted. */
export const recounted = async (payload: Payload): Promise<void> => {
  const office = officeOf(payload)
  while (office.working) await office.working
}
