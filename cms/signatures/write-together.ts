import type { Payload, PayloadRequest } from 'payload'
import { inProcess } from './in-process'
import { inTransaction } from './transaction'

type Work<Result> = (req: PayloadRequest) => Promise<Result>

type Waiting = {
  work: Work<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

const largestBatch = 40

/** Writes of this process to one database; what comes while one batch is written makes up the next. */
class Desk {
  readonly #payload: Payload
  readonly #waiting: Waiting[] = []
  #isWriting = false

  constructor(payload: Payload) {
    this.#payload = payload
  }

  write<Result>(work: Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject })
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    // A moment for others that came with the same wave.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) await this.#writeBatch(this.#waiting.splice(0, largestBatch))
    this.#isWriting = false
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await inTransaction(this.#payload, async (req) => {
        const done: unknown[] = []
        for (const { work } of batch) done.push(await work(req))
        return done
      })
      batch.forEach(({ resolve }, index) => {
        resolve(results[index])
      })
    } catch (error) {
      const [only] = batch
      if (only && batch.length === 1) only.reject(error)
      // Who is at fault is found by letting each write alone.
      else for (const one of batch) await this.#writeBatch([one])
    }
  }
}

/**
 * Writes in one transaction with others that come at the same moment, one after the other, and resolves once it is
 * committed: a thousand small writes need not wait for the disk a thousand times. Work may be done again, and alone,
 * where something in its batch fails; it sees what those before it in the batch have written.
 */
export const writeTogether = <Result>(payload: Payload, work: Work<Result>): Promise<Result> => {
  const desks = inProcess('signature-desks', () => new WeakMap<object, Desk>())
  const desk = desks.get(payload.db) ?? new Desk(payload)
  desks.set(payload.db, desk)
  return desk.write(work)
}
