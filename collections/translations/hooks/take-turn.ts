import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { rolesOf } from '@/cms/access/account'
import { isPassing, pauseAfter } from '@/cms/database/in-transaction'
import { turnAt } from '@/cms/translating/desk/turn'
import { grantFor } from '@/domain/permissions'

/** For how long somebody waits for those who save the same catalogue before them, in milliseconds. */
const patience = 25_000

/** Whether this is the very catalogue that somebody asked REST to change: then its transaction is nobody else's. */
const isAskedFor = ({ method, routeParams }: PayloadRequest, id: unknown): boolean =>
  method === 'PATCH' && routeParams?.collection === 'translations' && routeParams.id === id

/**
 * Waits for the turn to write the catalogue that a request over REST names, before anything of it is read: who comes late
 * begins anew instead of being refused, and sees what the other wrote.
 */
export const waitForTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || typeof id !== 'string' || !isAskedFor(req, id)) return args
  // This runs before access is asked: strangers may not hold up who writes.
  if (grantFor(rolesOf(req.user), 'translations', 'update') === 'none') return args
  const until = Date.now() + patience
  for (let attempt = 1; ; attempt += 1) {
    try {
      await turnAt(req, id)
      return args
    } catch (error) {
      if (Date.now() > until || !isPassing(error)) throw error
      await killTransaction(req)
      await pauseAfter(attempt)
      await initTransaction(req)
    }
  }
}

/** Takes the turn to write a catalogue, however it is changed: two saves at one moment meet here. */
export const takeTurn: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc?.id) return data
  return { ...data, edits: await turnAt(req, originalDoc.id) }
}
