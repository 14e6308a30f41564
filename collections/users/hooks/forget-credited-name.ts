import type { CollectionAfterDeleteHook } from 'payload'
import { forgetCredits } from '@/cms/translating/desk/forget-credits'

/** Whoever leaves is named with no translation any more: nobody is left who could take the name back. */
export const forgetCreditedName: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetCredits(req, String(id))
}
