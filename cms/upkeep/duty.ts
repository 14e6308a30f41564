import type { PayloadRequest } from 'payload'

/** Work that is done from time to time, inside a request, so that it can refresh pages. */
export type Duty = {
  name: string
  /** The least time between two turns, in seconds; 0 for every knock. */
  every: number
  /** Does a bounded piece of the work; what is left is done at the next turn. */
  run: (req: PayloadRequest) => Promise<unknown>
}
