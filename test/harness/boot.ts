import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import type { Payload, SanitizedConfig } from 'payload'
import { inject } from 'vitest'
import { templateIn } from './template'

let booting: Promise<Payload> | undefined

/** The configuration as the site has it; imported late, so that the set-up can choose the database before. */
export const loadConfig = async (): Promise<SanitizedConfig> =>
  (await import('@/payload.config')).default

/** The embedded database's client, or null on MongoDB. */
export const embeddedClient = (payload: Payload): Client | null =>
  payload.db.name === 'sqlite' && 'client' in payload.db
    ? (payload.db.client as unknown as Client)
    : null

const boot = async (): Promise<Payload> => {
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config: loadConfig(), cron: true })
  // What a person sent wrongly is no error of the site's.
  Object.assign(payload.config.loggingLevels, { APIError: 'info', QueryError: 'info' })
  payload.logger.level = 'error'
  const template = templateIn(inject('runFolder'))
  if (!existsSync(template))
    await embeddedClient(payload)?.execute({ sql: 'VACUUM INTO ?', args: [template] })
  return payload
}

/** Payload on this test file's own database, migrated; the same one for every caller. */
export const bootPayload = (): Promise<Payload> => {
  booting ??= boot()
  return booting
}

/** How long counts in the background are waited for, in milliseconds: one whose transaction a test left open never ends. */
const patience = 5_000

/** Resolves once translations are no longer counted in the background. */
export const countsDone = async (payload: Payload): Promise<void> => {
  const { recounted } = await import('@/cms/translating/progress/recount-soon')
  await Promise.race([recounted(payload), pause(patience, undefined, { ref: false })])
}

/** Closes what was booted; on MongoDB its database goes with it. */
export const shutDownPayload = async (): Promise<void> => {
  const payload = await booting
  if (!payload) return
  await countsDone(payload)
  if ('connection' in payload.db)
    await (payload.db.connection as { dropDatabase: () => Promise<void> }).dropDatabase()
  await payload.destroy()
}
