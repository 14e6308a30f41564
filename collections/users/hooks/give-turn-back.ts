import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/**
 * Ends the transaction in which Payload begins to handle a forgotten password, since its next step writes outside of
 * it: on SQLite, where writers take turns, it would wait for itself. What follows opens a transaction of its own.
 */
export const giveTurnBack: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
  return args
}
