import type { Row } from '@libsql/client'
import type { SingleWriterClient } from '../../database/single-writer'
import type { ImportStore } from './import-store'
import { columnsOf } from './sqlite-columns'

type Run = (sql: string, ...args: (string | null)[]) => Promise<Row[]>

const insert = async (run: Run, table: string, docs: readonly object[]): Promise<void> => {
  const rows = docs.map(columnsOf)
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  await run(
    `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map((name) => `value ->> '${name}'`).join(', ')} FROM json_each(?)`,
    JSON.stringify(rows),
  )
}

const update = async (run: Run, table: string, docs: readonly object[]): Promise<void> => {
  const rows = docs.map(columnsOf)
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id')
  if (columns.length === 0) return
  await run(
    `UPDATE ${table} SET ${columns.map((name) => `"${name}" = j.value ->> '${name}'`).join(', ')}
     FROM json_each(?) AS j WHERE ${table}.id = j.value ->> 'id'`,
    JSON.stringify(rows),
  )
}

const these = '(SELECT value FROM json_each(?))'

/** What an import writes on SQLite: each kind of writing is one statement, whatever the number of rows. */
export const sqliteStore = (client: SingleWriterClient): ImportStore => {
  const run: Run = async (sql, ...args) => {
    const open = client.openTransaction()
    if (!open) throw new Error('An import writes within a transaction.')
    return (await open.asTransaction().execute({ sql, args })).rows
  }
  return {
    add: (signatories) => insert(run, 'signatories', signatories),
    note: (decisions) =>
      insert(
        run,
        'decisions',
        decisions.map((one) => ({ id: crypto.randomUUID(), ...one })),
      ),
    change: (signatories) => update(run, 'signatories', signatories),
    release: async (batch) => {
      await run(
        `UPDATE signatories SET to_publish = 1 WHERE import_id = ? AND +state = 'pending' AND number IS NULL`,
        batch,
      )
    },
    invalidate: async (ids, now) => {
      await run(
        `UPDATE signatories SET state = 'invalidated', to_publish = 0, ledger_due = 1, updated_at = ? WHERE id IN ${these}`,
        now,
        JSON.stringify(ids),
      )
    },
    remove: async (ids) => {
      const list = JSON.stringify(ids)
      await run(`DELETE FROM decisions WHERE signatory_id IN ${these}`, list)
      await run(`DELETE FROM _signatories_v WHERE parent_id IN ${these}`, list)
      await run(`DELETE FROM signatories WHERE id IN ${these}`, list)
    },
    idsOf: async (batch) => {
      const { rows } = await client.execute({
        sql: 'SELECT id FROM signatories WHERE import_id = ?',
        args: [batch],
      })
      return rows.map(({ id }) => String(id))
    },
    inLedger: async (ids) => {
      const sql = `SELECT DISTINCT signatory_id AS id FROM register_entries WHERE signatory_id IN ${these}`
      return new Set((await run(sql, JSON.stringify(ids))).map(({ id }) => String(id)))
    },
    prints: async (ids, batch) => {
      const sql = `SELECT signatory_id AS id, before ->> 'fingerprint' AS print FROM decisions
        WHERE signatory_id IN ${these} AND +batch = ? AND action = 'import'`
      return new Map(
        (await run(sql, JSON.stringify(ids), batch)).map((row) => [
          String(row.id),
          String(row.print),
        ]),
      )
    },
  }
}
