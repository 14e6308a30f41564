import type { CollectionBeforeChangeHook } from 'payload'
import { refuseWithoutAdmin } from './refuse-without-admin'

const isAdmin = (roles: unknown): boolean => Array.isArray(roles) && roles.includes('admin')

/** Refuses to take the role from the last administrator: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (isAdmin(originalDoc?.roles) && data.roles !== undefined && !isAdmin(data.roles))
    await refuseWithoutAdmin(req, String(originalDoc.id))
  return data
}
