import type { Client, InArgs, Row } from '@libsql/client'
import { noHead } from '@/domain/register/chain'
import { standingEvents } from '@/domain/register/entry'
import type { RegisterEvent } from '@/domain/register/event'
import { registerRow } from '@/domain/register/row'
import { shownColumns, shownIn, textIn } from '../store/sqlite-rows'
import type { Place, RegisterReading, WhichRegister } from './reading'

/** The newest entry of each number at a moment; `?1` is the campaign, `?2` the moment or null. */
const entriesThen = (before: string | null): string =>
  before === null
    ? 'e.campaign_id = ?1 AND e.until IS NULL AND ?2 IS NULL'
    : 'e.campaign_id = ?1 AND e.at < ?2 AND (e.until IS NULL OR e.until >= ?2)'

const standing = `event IN (${standingEvents.map((event) => `'${event}'`).join(', ')})`

const placeIn = ({ number, event, at }: Row): Place => ({
  number: Number(number),
  event: String(event) as RegisterEvent,
  at: String(at),
})

/** A register in SQLite, read past Payload: for long registers, and for figures. */
export const sqliteReading = (client: Client): RegisterReading => {
  const all = async (sql: string, args: InArgs) => (await client.execute({ sql, args })).rows
  const which = ({ campaign, before }: WhichRegister) => [campaign, before]
  return {
    head: async (campaign) => {
      const [last] = await all(
        'SELECT seq, hash FROM register_entries WHERE campaign_id = ? ORDER BY seq DESC LIMIT 1',
        [campaign],
      )
      return last ? { seq: Number(last.seq), hash: String(last.hash) } : noHead
    },
    entriesAfter: async (campaign, seq, limit) =>
      (
        await all(
          `SELECT seq, event, number, at, commitment, salt, row, prev, hash, until FROM register_entries
           WHERE campaign_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
          [campaign, seq, limit],
        )
      ).map((row) => ({
        campaign,
        seq: Number(row.seq),
        event: String(row.event) as RegisterEvent,
        number: Number(row.number),
        at: String(row.at),
        commitment: textIn(row.commitment),
        salt: textIn(row.salt),
        row: JSON.parse(textIn(row.row) ?? 'null'),
        prev: String(row.prev),
        hash: String(row.hash),
        until: textIn(row.until),
      })),
    places: async (asked, { after = 0, offset = 0, limit }) =>
      (
        await all(
          `SELECT e.number, e.event, e.at FROM register_entries AS e
           WHERE ${entriesThen(asked.before)} AND e.number > ?3 ORDER BY e.number LIMIT ?4 OFFSET ?5`,
          [...which(asked), after, limit, offset],
        )
      ).map(placeIn),
    gone: async (campaign, { after, upTo = null, limit = -1 }) =>
      (
        await all(
          `SELECT number, event, at FROM register_entries
           WHERE campaign_id = ?1 AND until IS NULL AND NOT (${standing})
             AND number > ?2 AND (?3 IS NULL OR number <= ?3) ORDER BY number LIMIT ?4`,
          [campaign, after, upTo, limit],
        )
      ).map(placeIn),
    counts: async (asked) => {
      const [row] = await all(
        `SELECT count(*) AS given, count(*) FILTER (WHERE ${standing}) AS standing
         FROM register_entries AS e WHERE ${entriesThen(asked.before)}`,
        which(asked),
      )
      return { standing: Number(row?.standing ?? 0), given: Number(row?.given ?? 0) }
    },
    shown: async (campaign, { after, upTo = null, limit = -1 }) =>
      (
        await all(
          `SELECT s.id, s.number, s.original_locale, ${shownColumns} FROM signatories AS s
           WHERE s.campaign_id = ?1 AND s.state = 'published' AND s.deleted_at IS NULL
             AND s.number > ?2 AND (?3 IS NULL OR s.number <= ?3) ORDER BY s.number LIMIT ?4`,
          [campaign, after, upTo, limit],
        )
      ).map((row) => ({
        id: String(row.id),
        number: Number(row.number),
        originalLocale: String(row.original_locale),
        row: registerRow(shownIn(row)),
      })),
    happened: async ({ campaign, before }) =>
      (
        await all(
          `SELECT substr(at, 1, 7) AS month, event, count(*) AS count FROM register_entries
           WHERE campaign_id = ?1 AND (?2 IS NULL OR at < ?2) GROUP BY 1, 2`,
          [campaign, before],
        )
      ).map(({ month, event, count }) => ({
        month: String(month),
        event: String(event) as RegisterEvent,
        count: Number(count),
      })),
    away: async ({ campaign, before }) =>
      (
        await all(
          `SELECT DISTINCT number FROM register_entries
           WHERE campaign_id = ?1 AND NOT (${standing}) AND at < ?2 AND until >= ?2`,
          [campaign, before],
        )
      ).map(({ number }) => Number(number)),
    countries: async (asked) =>
      (
        await all(
          `SELECT s.shown_country AS country, count(*) AS count FROM register_entries AS e
           JOIN signatories AS s ON s.id = e.signatory_id AND s.state = 'published' AND s.deleted_at IS NULL
           WHERE ${entriesThen(asked.before)} AND ${standing} GROUP BY 1`,
          which(asked),
        )
      ).map(({ country, count }) => ({ country: textIn(country), count: Number(count) })),
  }
}
