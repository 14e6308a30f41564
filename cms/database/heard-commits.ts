import type { BaseDatabaseAdapter } from 'payload'
import type { OpenTransaction } from './open-transaction'
import type { SingleWriterClient } from './single-writer'

type Transactions = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
>

/**
 * An adapter's transactions, with failures to commit heard. Payload's adapter swallows them: a save on a full disk would
 * be answered with success and be lost.
 */
export const heardCommits = (adapter: Transactions, client: SingleWriterClient): Transactions => {
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const begun = new Map<number | string, OpenTransaction>()
  return {
    beginTransaction: async (options) => {
      const id = await begin(options)
      const open = client.openTransaction()
      if (id !== null && open) begun.set(id, open)
      return id
    },
    commitTransaction: async (incoming) => {
      const id = await incoming
      const open = begun.get(id)
      begun.delete(id)
      await commit(id)
      if (open?.failure) throw open.failure
    },
    rollbackTransaction: async (incoming) => {
      const id = await incoming
      begun.delete(id)
      await rollback(id)
    },
  }
}
