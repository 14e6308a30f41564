import type { Client, InArgs, Row } from '@libsql/client'
import { signatureStates } from '@/domain/moderation'
import { noHead } from '@/domain/register/chain'
import type { RegisterEvent } from '@/domain/register/event'
import { withoutValues } from '../../database/without-values'
import { oweRegisterInSqlite } from '../../webhooks/outbox/sqlite-register'
import { shownColumns, shownIn, textIn } from './sqlite-rows'
import type { DueSignatory, LedgerStore, LedgerTurn, NewestEntry, TurnOfEvents } from './store'

type Run = (sql: string, args?: InArgs) => Promise<Row[]>

const dueSignatory = (row: Row): DueSignatory => ({
  ...shownIn(row),
  id: String(row.id),
  number: row.number === null ? null : Number(row.number),
  state: String(row.state),
  toPublish: row.to_publish === 1,
  isInTrash: row.deleted_at !== null,
  publishedOn: textIn(row.published_on),
  isByForm: row.source === 'form' && row.email_key !== null,
})

/** Each of a list as a row of SQL: `j` has the columns named, by their keys in the objects. */
const asRows = (...columns: string[]): string =>
  `(SELECT ${columns.map((name) => `value ->> '${name}' AS "${name}"`).join(', ')} FROM json_each(?)) AS j`

const publish = async (run: Run, { now, publications }: TurnOfEvents): Promise<void> => {
  await run(
    `UPDATE signatories SET number = j.number, state = 'published', published_on = j."publishedOn",
       to_publish = 0, ledger_due = 0, mail_due = coalesce(j."mailDue", mail_due),
       mail_tries = iif(j."mailDue" IS NULL, mail_tries, 0), mail_next = iif(j."mailDue" IS NULL, mail_next, NULL),
       updated_at = ?
     FROM ${asRows('id', 'number', 'publishedOn', 'mailDue')} WHERE signatories.id = j.id`,
    [now, JSON.stringify(publications)],
  )
  const columns = (await run(`SELECT name FROM pragma_table_info('_signatories_v')`))
    .map(({ name }) => String(name))
    .filter((name) => name.startsWith('version_'))
  await run(
    `INSERT INTO _signatories_v (id, parent_id, created_at, updated_at, ${columns.map((name) => `"${name}"`).join(', ')})
     SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||
       substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), s.id, ?, ?,
       ${columns.map((name) => `s."${name.slice('version_'.length)}"`).join(', ')}
     FROM signatories AS s JOIN json_each(?) AS j ON s.id = j.value`,
    [now, now, JSON.stringify(publications.map(({ id }) => id))],
  )
}

/** The highest numbers, each found at the end of an index: a long register is not read through for every new number. */
const highestByState = signatureStates
  .flatMap((state) => [
    `'${state}' AND deleted_at IS NULL`,
    `'${state}' AND deleted_at IS NOT NULL`,
  ])
  .map(
    (condition) =>
      `SELECT max(number) AS highest FROM signatories WHERE campaign_id = ?1 AND state = ${condition}`,
  )
  .join(' UNION ALL ')

const turnAt = (run: Run, campaign: string): LedgerTurn => ({
  due: async (limit) =>
    (
      await run(
        `SELECT s.id, s.number, s.state, s.to_publish, s.deleted_at, s.source, s.email_key, ${shownColumns}
         FROM signatories AS s WHERE s.rowid IN (
           SELECT rowid FROM signatories WHERE to_publish = 1 AND +campaign_id = ?1
           UNION SELECT rowid FROM signatories WHERE ledger_due = 1 AND +campaign_id = ?1)
         ORDER BY s.number IS NULL, s.number, s.confirmed_on, s.created_at, s.id LIMIT ?2`,
        [campaign, limit],
      )
    ).map(dueSignatory),
  head: async () => {
    const [last] = await run(
      'SELECT seq, hash FROM register_entries WHERE campaign_id = ? ORDER BY seq DESC LIMIT 1',
      [campaign],
    )
    return last ? { seq: Number(last.seq), hash: String(last.hash) } : noHead
  },
  highestNumber: async () => {
    const [row] = await run(
      `SELECT max(
         (SELECT coalesce(max(number), 0) FROM register_entries WHERE campaign_id = ?1),
         (SELECT coalesce(max(highest), 0) FROM (${highestByState}))) AS highest`,
      [campaign],
    )
    return Number(row?.highest ?? 0)
  },
  newest: async (numbers) => {
    const rows = await run(
      `SELECT number, event, commitment, salt FROM register_entries
       WHERE campaign_id = ? AND until IS NULL AND number IN (SELECT value FROM json_each(?))`,
      [campaign, JSON.stringify(numbers)],
    )
    return new Map<number, NewestEntry>(
      rows.map((row) => [
        Number(row.number),
        {
          event: String(row.event) as RegisterEvent,
          commitment: textIn(row.commitment),
          salt: textIn(row.salt),
        },
      ]),
    )
  },
  write: async (events) => {
    const { now, publications, settled, entries } = events
    if (publications.length > 0) await publish(run, events)
    await run(
      `UPDATE signatories SET to_publish = 0, ledger_due = 0
       WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(settled)],
    )
    const happened = JSON.stringify(
      entries.map((entry) => ({
        ...entry,
        id: crypto.randomUUID(),
        row: entry.row && JSON.stringify(entry.row),
      })),
    )
    const again = entries.filter(({ event }) => event !== 'published')
    // All but publications happen now. Joined to the list, this update would read the whole register for each number.
    if (again.length > 0)
      await run(
        `UPDATE register_entries SET until = ?1, salt = NULL, row = NULL, updated_at = ?1
         WHERE campaign_id = ?2 AND until IS NULL AND number IN (SELECT value FROM json_each(?3))`,
        [now, campaign, JSON.stringify(again.map(({ number }) => number))],
      )
    const columns = ['seq', 'number', 'event', 'at', 'salt', 'row', 'commitment', 'prev', 'hash']
    await run(
      `INSERT INTO register_entries (id, campaign_id, signatory_id, ${columns.map((name) => `"${name}"`).join(', ')},
         created_at, updated_at)
       SELECT j.id, ?, j.signatory, ${columns.map((name) => `j."${name}"`).join(', ')}, ?, ?
       FROM ${asRows('id', 'signatory', ...columns)} ORDER BY j.seq`,
      [campaign, now, now, happened],
    )
    if (entries.length > 0) await oweRegisterInSqlite(run, campaign)
  },
})

const isBusy = (error: unknown): boolean => String(error).includes('SQLITE_BUSY')

/** The ledger in SQLite: writers take turns, also those of other processes, so a turn is never disturbed once it began. */
export const sqliteLedger = (client: Client): LedgerStore => ({
  campaignsDue: async () => {
    const { rows } = await client.execute(
      `SELECT campaign_id FROM signatories WHERE to_publish = 1
       UNION SELECT campaign_id FROM signatories WHERE ledger_due = 1`,
    )
    return rows.map((row) => String(row.campaign_id))
  },
  inTurn: async (campaign, work) => {
    for (let left = 10; ; left -= 1) {
      try {
        const transaction = await client.transaction('write')
        try {
          const run: Run = async (sql, args = []) => (await transaction.execute({ sql, args })).rows
          const result = await work(turnAt(run, campaign))
          await transaction.commit()
          return result
        } finally {
          transaction.close()
        }
      } catch (error) {
        if (!isBusy(error) || left === 0) throw withoutValues(error)
      }
    }
  },
})
