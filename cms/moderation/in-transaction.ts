import { setTimeout as pause } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { withoutValues } from '../database/without-values'

/** How many rows are changed in one transaction at most: while it lasts, on SQLite nobody can sign. */
export const mostAtOnce = 100

const tries = 4

/** Two wrote the same at one moment: MongoDB ends one of the transactions, which can be done again. */
const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 112) ||
    /WriteConflict|Write conflict|TransientTransaction/i.test(error.message))

/**
 * Does work in one transaction: all of it is kept, or none. Where another transaction was in the way it is done again from
 * the start, up to four times, so that it sees what the other did.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    await initTransaction(req)
    try {
      const result = await work()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === tries || !isPassing(error)) throw withoutValues(error)
      await pause(20 * attempt + Math.random() * 30)
    }
  }
}
