import { type Client, type InStatement, LibsqlError, type Transaction } from '@libsql/client'

/** What a transaction of the embedded database can do; several statements in one text it cannot. */
export type WriterTransaction = Omit<Transaction, 'executeMultiple'>

/**
 * Begins a transaction on a client's one connection, which whoever calls has to themselves until it ends. The driver's own
 * transactions each keep a connection that is never closed: files stay open until memory is collected, and each reads the
 * whole schema anew.
 */
export const beginOn = async (writer: Client): Promise<WriterTransaction> => {
  try {
    await writer.execute('BEGIN IMMEDIATE')
  } catch (error) {
    // Were one left open, nobody could ever begin another.
    await writer.execute('ROLLBACK').catch(() => {})
    throw error
  }
  let isOpen = true

  const whileOpen = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (!isOpen) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
    return work()
  }
  const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    await whileOpen(() => writer.execute(statement))
    isOpen = false
  }
  const each = async (statements: InStatement[]) => {
    const results = []
    for (const statement of statements) results.push(await writer.execute(statement))
    return results
  }

  return {
    execute: async (statement: InStatement) => whileOpen(() => writer.execute(statement)),
    batch: async (statements: InStatement[]) => whileOpen(() => each(statements)),
    commit: () => end('COMMIT'),
    rollback: async () => {
      if (isOpen) await end('ROLLBACK')
    },
    close: () => {
      if (!isOpen) return
      isOpen = false
      // A statement that failed may have ended it already.
      writer.execute('ROLLBACK').catch(() => {})
    },
    get closed() {
      return !isOpen
    },
  } as WriterTransaction
}
