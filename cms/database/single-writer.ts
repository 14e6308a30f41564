import {
  type Client,
  type Config,
  createClient,
  type InArgs,
  type InStatement,
  type Transaction,
} from '@libsql/client'
import { Turnstile } from './turnstile'

/** How long to wait for another process that writes to the file, in milliseconds. */
const patience = 5000

const reads = /^\s*(select|explain|pragma\s+\w+\s*;?\s*$)/i

const sqlOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

/** A transaction that gives up its turn once it ends, however it ends. */
const endingTurn = (transaction: Transaction, leave: () => void): Transaction => {
  const ending =
    <Result>(end: () => Promise<Result>) =>
    async (): Promise<Result> => {
      try {
        return await end()
      } finally {
        leave()
      }
    }
  return {
    execute: (statement: InStatement) => transaction.execute(statement),
    batch: (statements: InStatement[]) => transaction.batch(statements),
    executeMultiple: (sql: string) => transaction.executeMultiple(sql),
    commit: ending(() => transaction.commit()),
    rollback: ending(() => transaction.rollback()),
    close: () => {
      transaction.close()
      leave()
    },
    get closed() {
      return transaction.closed
    },
  } as Transaction
}

/**
 * A libSQL client for one file in which writers take turns. SQLite has one writer at a time, and this driver waits for
 * it by blocking the whole process: two transactions of one process would lock each other out. Reads never wait.
 */
export const singleWriterClient = (config: Config): Client => {
  const client = createClient(config)
  const turnstile = new Turnstile()
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const leave = await turnstile.enter()
    try {
      return await work()
    } finally {
      leave()
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
    transaction: async () => {
      const leave = await turnstile.enter()
      try {
        // Each transaction gets a connection of its own, which starts with no patience for other processes.
        await client.execute(`PRAGMA busy_timeout = ${patience}`)
        return endingTurn(await client.transaction('write'), leave)
      } catch (error) {
        leave()
        throw error
      }
    },
    sync: () => client.sync(),
    close: () => client.close(),
    get closed() {
      return client.closed
    },
    protocol: client.protocol,
  } as Client
}
