import { setTimeout as pause } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { withoutValues } from './without-values'

/** Two wrote the same at one moment: MongoDB ends one of the transactions, which can be done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === 112) ||
    /WriteConflict|Write conflict|TransientTransaction/i.test(error.message))

/** Waits before a transaction is tried again: longer from time to time, and never as long as others. */
export const pauseAfter = (attempt: number): Promise<void> =>
  pause(20 * Math.min(attempt, 10) + Math.random() * 30)

/**
 * Does work in one transaction: all of it is kept, or none. Where another transaction was in the way it is done again from
 * the start, up to four times unless told otherwise, so that it sees what the other did.
 */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
  tries = 4,
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
      await pauseAfter(attempt)
    }
  }
}
