import type { CollectionBeforeDeleteHook } from 'payload'
import { refuseWithoutAdmin } from './refuse-without-admin'

/** Refuses to remove the last administrator: nobody could make another. */
export const keepLastAccount: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWithoutAdmin(req, String(id))
