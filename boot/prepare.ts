import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { type Environment, env, isEmbedded } from '@/env'
import { alone } from './boot-lock'
import { checkDataFolder } from './check-data-folder'
import { checkEmbedded } from './check-embedded'
import { checkMongodb } from './check-mongodb'
import { fillOnce } from './fill'
import { makeFirstAdmin } from './first-admin'
import { migrate } from './migrate'
import { migrations } from './migrations'
import { embeddedFile } from './place'
import { counting, say } from './progress'
import { bootFinished } from './readiness'
import { resetLogIn } from './reset-log-in'

const seed = async (payload: Payload): Promise<void> => {
  const { seedDemonstration } = await import('@/seed/demonstration')
  const staff = env.DEMO_STAFF ?? env.NODE_ENV === 'development'
  await seedDemonstration(payload, { progress: counting(), staff })
}

/**
 * Payload on its database, not yet migrated. Left to itself the adapter migrates while it connects, and ends the process
 * with a stack trace where that fails.
 */
const open = async (): Promise<Payload> => {
  const payload = await getPayload({ config, disableDBConnect: true })
  Object.assign(payload.db, { prodMigrations: undefined })
  await payload.db.connect?.()
  return payload
}

const bringUp = async ({ DATA_DIR, ADMIN_EMAIL, DEMO_CONTENT }: Environment): Promise<void> => {
  say('Opening the database')
  const payload = await open()
  await migrate(payload, migrations())
  await makeFirstAdmin(payload, { email: ADMIN_EMAIL, folder: DATA_DIR })
  if (DEMO_CONTENT ?? isEmbedded(env)) await fillOnce(payload, seed)
  await resetLogIn(payload, DATA_DIR)
}

/**
 * Everything that happens once, before the first request is answered: the database is checked, migrated, given its
 * first administrator and, where wanted, the demonstration content. Several instances on one MongoDB take turns.
 */
export const prepare = async (): Promise<void> => {
  await checkDataFolder(env.DATA_DIR)
  if (isEmbedded(env)) {
    await checkEmbedded(embeddedFile(env))
    await bringUp(env)
  } else {
    say('Reaching MongoDB')
    const client = await checkMongodb(env.DATABASE_URL ?? '')
    await alone(client.db(), () => bringUp(env)).finally(() => client.close())
  }
  bootFinished()
}
