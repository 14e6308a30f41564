import {
  type Client,
  type Config,
  createClient,
  type InArgs,
  type InStatement,
} from '@libsql/client'
import { OpenTransaction } from './open-transaction'
import { Turnstile } from './turnstile'
import { beginOn } from './writer-transaction'

/** How long to wait for another process that writes to the file, in milliseconds. */
const patience = 5000

/** For how long nothing may happen in a transaction while others wait to write, in milliseconds. */
const longestIdle = 30_000

const reads = /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i

const sqlOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

/** A client that also tells which transaction is open now. */
export type SingleWriterClient = Client & { openTransaction: () => OpenTransaction | null }

/**
 * A libSQL client for one file in which writers take turns. SQLite has one writer at a time, and this driver waits for
 * it by blocking the whole process: two transactions of one process would lock each other out. Reads never wait. A
 * transaction in which nothing happens while others wait is rolled back, so that a turn that was forgotten, or that
 * waits for itself, ends with an error instead of never.
 */
export const singleWriterClient = (config: Config, idleLimit = longestIdle): SingleWriterClient => {
  const client = createClient(config)
  // Writes alone, transaction after transaction; whoever reads sees what was committed.
  const writer = createClient(config)
  let patient: Promise<unknown> | undefined
  const turnstile = new Turnstile()
  let holder: OpenTransaction | null = null

  const takeTurn = async (): Promise<() => void> => {
    const watch = setInterval(() => holder?.endIfIdle(idleLimit), Math.min(1000, idleLimit))
    try {
      return await turnstile.enter()
    } finally {
      clearInterval(watch)
    }
  }

  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const leave = await takeTurn()
    try {
      return await work()
    } finally {
      leave()
    }
  }

  const beginTransaction = async () => {
    const leave = await takeTurn()
    try {
      patient ??= writer.execute(`PRAGMA busy_timeout = ${patience}`)
      await patient
      const open = new OpenTransaction(await beginOn(writer), () => {
        if (holder === open) holder = null
        leave()
      })
      holder = open
      return open.asTransaction()
    } catch (error) {
      leave()
      throw error
    }
  }

  return {
    execute: (statement: InStatement, args?: InArgs) => {
      const whole = typeof statement === 'string' && args ? { sql: statement, args } : statement
      const run = () => client.execute(whole)
      return reads.test(sqlOf(whole)) ? run() : alone(run)
    },
    batch: (statements, mode) => alone(() => client.batch(statements, mode)),
    migrate: (statements) => alone(() => client.migrate(statements)),
    executeMultiple: (sql) => alone(() => client.executeMultiple(sql)),
    transaction: beginTransaction,
    sync: () => client.sync(),
    close: () => {
      client.close()
      writer.close()
    },
    get closed() {
      return client.closed
    },
    protocol: client.protocol,
    openTransaction: () => holder,
  } as SingleWriterClient
}
