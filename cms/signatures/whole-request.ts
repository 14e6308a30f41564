import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from './transaction'

/** Does work that saves by Payload's own operations, hooks and all, in one transaction. */
export const inWholeTransaction = <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  inTransaction(payload, async ({ transactionID }) => {
    const req = await createLocalReq({}, payload)
    return work(transactionID === undefined ? req : Object.assign(req, { transactionID }))
  })
