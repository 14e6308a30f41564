import type { InStatement, Transaction } from '@libsql/client'
import type { WriterTransaction } from './writer-transaction'

/** What somebody reads whose transaction was ended because nothing happened in it. */
export const idleMessage =
  'This transaction was rolled back: nothing happened in it while others waited to write. Something inside it may have written without passing `req` on.'

/** A transaction that holds the turn to write; it gives the turn up once it ends, however it ends. */
export class OpenTransaction {
  readonly #transaction: WriterTransaction
  readonly #leave: () => void
  #running = 0
  #lastActive = Date.now()
  #isEvicted = false
  #failure: unknown

  constructor(transaction: WriterTransaction, leave: () => void) {
    this.#transaction = transaction
    this.#leave = leave
  }

  /** Ends the transaction if nothing has happened in it for so many milliseconds; tells whether it did. */
  endIfIdle(limit: number): boolean {
    if (this.#running > 0 || Date.now() - this.#lastActive < limit) return false
    this.#isEvicted = true
    this.#transaction.close()
    this.#leave()
    return true
  }

  /** Why the transaction could not be ended, if it could not: what was written in it is lost. */
  get failure(): unknown {
    return this.#failure
  }

  /** The transaction as the driver's users see it. */
  asTransaction(): Transaction {
    const transaction = this.#transaction
    return {
      execute: (statement: InStatement) => this.#work(() => transaction.execute(statement)),
      batch: (statements: InStatement[]) => this.#work(() => transaction.batch(statements)),
      commit: () => this.#end(() => transaction.commit()),
      rollback: () => this.#end(() => transaction.rollback()),
      close: () => {
        transaction.close()
        this.#leave()
      },
      get closed() {
        return transaction.closed
      },
    } as Transaction
  }

  async #work<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isEvicted) throw new Error(idleMessage)
    this.#running += 1
    try {
      return await work()
    } finally {
      this.#running -= 1
      this.#lastActive = Date.now()
    }
  }

  async #end(end: () => Promise<void>): Promise<void> {
    if (this.#isEvicted) this.#failure = new Error(idleMessage)
    if (this.#failure) throw this.#failure
    try {
      await end()
    } catch (error) {
      this.#failure = error
      // What cannot be committed stays open, and would keep everybody else from writing.
      this.#transaction.close()
      throw error
    } finally {
      this.#leave()
    }
  }
}
