import type { Payload, PayloadRequest } from 'payload'
import { withoutValues } from '../database/without-values'

const isPassing = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('code' in error && error.code === 112) ||
    ('errorLabels' in error &&
      Array.isArray(error.errorLabels) &&
      error.errorLabels.includes('TransientTransactionError')) ||
    String(error).includes('WriteConflict'))

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const once = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const transactionID = await payload.db.beginTransaction()
  // All that the database's own operations ask of a request.
  const req = {
    payload,
    context: {},
    ...(transactionID === null ? {} : { transactionID }),
  } as unknown as PayloadRequest
  try {
    const result = await work(req)
    if (transactionID !== null) await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * Does work on the database as a whole or not at all. On MongoDB it is done again, up to eight times, when another
 * transaction came in between, so the work must be fit to be repeated.
 */
export const inTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(payload, work)
    } catch (error) {
      if (!isPassing(error) || tries === 8) throw withoutValues(error)
      await wait(Math.random() * 10 * 2 ** tries)
    }
  }
}
