import type { InArgs, Row } from '@libsql/client'
import { dataFrom } from './data-of'
import { contentOf, newMessageId } from './owe'
import { registerData } from './owe-register'

type Run = (sql: string, args?: InArgs) => Promise<Row[]>

const event = 'register.changed'

const contentFor = async (run: Run, campaign: string) => {
  const [row] = await run(
    `SELECT id, slug, original_locale FROM campaigns
     WHERE id = ? AND _status = 'published' AND deleted_at IS NULL`,
    [campaign],
  )
  if (!row) return null
  const catalogues = await run(
    `SELECT locale FROM translations WHERE of = 'campaigns' AND document_id = ? AND _status = 'published'
       AND deleted_at IS NULL ORDER BY locale`,
    [campaign],
  )
  const doc = { id: campaign, slug: row.slug, originalLocale: row.original_locale }
  const locales = catalogues.map(({ locale }) => locale)
  return contentOf(event, registerData(dataFrom('campaigns', doc, locales)))
}

/**
 * Owes it to all who listen that a register has changed, in the transaction of SQLite that changes it. A message that is
 * not on its way yet will do for this change too.
 */
export const oweRegisterInSqlite = async (run: Run, campaign: string): Promise<void> => {
  const webhooks = await run(
    `SELECT w.id FROM webhooks AS w JOIN webhooks_events AS e ON e.parent_id = w.id
     WHERE w.is_active = 1 AND w.deleted_at IS NULL AND e.value = ?`,
    [event],
  )
  const content = webhooks.length > 0 ? await contentFor(run, campaign) : null
  if (!content) return
  const now = content.timestamp
  for (const { id } of webhooks) {
    const waiting = await run(
      `UPDATE webhook_deliveries SET updated_at = ?
       WHERE webhook_id = ? AND event = ? AND state = 'waiting' AND attempts = 0
         AND content ->> '$.data.id' = ? RETURNING id`,
      [now, id ?? null, event, campaign],
    )
    if (waiting.length === 0)
      await run(
        `INSERT INTO webhook_deliveries (id, webhook_id, event, message_id, content, state, attempts, next_at,
           created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'waiting', 0, ?, ?, ?)`,
        [
          crypto.randomUUID(),
          id ?? null,
          event,
          newMessageId(),
          JSON.stringify(content),
          now,
          now,
          now,
        ],
      )
  }
}
